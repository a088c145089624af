"""What runs, on which side, in what order: sequence tables, standard actions, custom action types, the Run."""
