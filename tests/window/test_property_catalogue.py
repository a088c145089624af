from __future__ import annotations

from inspector.sequence.model import ActionKey
from inspector.sequence.property_lifetimes import documented_lifetimes
from inspector.usage.model import Role
from inspector.window.known_properties import know_properties
from inspector.window.property_catalogue import PropertyCatalogue
from tests.support.property_uses import facts, index_of, use

OWN = index_of(
    facts("INSTALLFOLDER", is_directory=True, is_secure=True),
    facts("AGENTPORT", authored="8080"),
    use("Greeting", Role.READS, "Dialog.Welcome.Title"),
    facts("REMOVE"),
)


def test_before_the_package_is_known_the_documented_properties_are_offered() -> None:
    catalogue = PropertyCatalogue(None)
    assert set(catalogue.matching("")) == set(documented_lifetimes())
    assert not catalogue.is_whole
    assert "REMOVE" in catalogue
    assert "AGENTPORT" not in catalogue


def test_the_packages_own_come_before_the_others() -> None:
    catalogue = PropertyCatalogue(OWN)
    assert catalogue.matching("")[:3] == ("AGENTPORT", "Greeting", "INSTALLFOLDER")
    assert set(catalogue.matching("")) == {"AGENTPORT", "Greeting", "INSTALLFOLDER"} | documented_lifetimes().keys()


def test_a_part_of_a_name_in_any_letters_is_enough() -> None:
    catalogue = PropertyCatalogue(OWN)
    assert "MsiRestartManagerSessionKey" in catalogue.matching("MANAGERsession")
    assert catalogue.matching("nothing is called so") == ()


def test_the_best_match_stands_first() -> None:
    catalogue = PropertyCatalogue(OWN)
    assert catalogue.matching("remove")[0] == "REMOVE"
    assert catalogue.matching("install")[:2] == ("INSTALLFOLDER", "Installed")
    assert catalogue.matching("folder")[0] == "INSTALLFOLDER"  # the package's own, where none begins so


def test_what_was_asked_before_stands_on_top_once() -> None:
    catalogue = PropertyCatalogue(OWN)
    matching = catalogue.matching("", ("UILevel", "Unheard"))
    assert matching[:3] == ("UILevel", "Unheard", "AGENTPORT")
    assert len(matching) == len(set(matching))
    assert catalogue.matching("remove", ("Unheard", "REMOVE_OLD"))[:2] == ("REMOVE", "REMOVE_OLD")


def test_each_is_said_to_be_what_it_is() -> None:
    catalogue = PropertyCatalogue(OWN)
    assert catalogue.words("INSTALLFOLDER") == "public · secure · directory"
    assert catalogue.words("AGENTPORT") == "public · in the Property table"
    assert catalogue.words("MsiRestartManagerSessionKey") == "private · set by the installer"
    assert catalogue.words("REMOVE") == "public · set by command line or UI"
    assert catalogue.words("Nowhere") == "private · in no table of this package"
    assert PropertyCatalogue(None).words("NOWHERE") == "public · not documented"


def test_uses_are_found_by_action_and_by_row() -> None:
    key = ActionKey("InstallExecuteSequence", "RegisterApps")
    first = use("A", Role.READS, "CustomAction.RegisterApps.Target", keys=(key,))
    second = use("B", Role.SETS, "CustomAction.RegisterApps.Source", keys=(key,))
    known = know_properties(index_of(first, second, use("A", Role.DEFINES, "Property.A.Value")))
    assert known.by_action == {key: (first, second)}
    assert known.by_row["CustomAction", "RegisterApps"] == ("A", "B")
    assert known.by_row["Property", "A"] == ("A",)


def test_other_letters_are_another_property() -> None:
    catalogue = PropertyCatalogue(OWN)
    assert catalogue.alike("InstallFolder") == ("INSTALLFOLDER",)
    assert catalogue.alike("INSTALLFOLDER") == ()
    assert catalogue.alike("Nothing") == ()
