<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>MSI Inspector</name>
        <message>
            <source>The bundled fonts cannot be used</source>
            <translation>Шрифты из поставки использовать нельзя</translation>
        </message>
        <message>
            <source>Install msi-inspector again; its files are damaged.</source>
            <translation>Установите msi-inspector заново: его файлы повреждены.</translation>
        </message>
        <message>
            <source>A picture without any size cannot be made</source>
            <translation>Рисунок нулевого размера сделать нельзя</translation>
        </message>
        <message>
            <source>Choose another size or scale.</source>
            <translation>Выберите другой размер или масштаб.</translation>
        </message>
        <message>
            <source>The ending {suffix} is that of no picture</source>
            <translation>Расширение {suffix} — не расширение рисунка</translation>
        </message>
        <message>
            <source>The name has no ending</source>
            <translation>У имени нет расширения</translation>
        </message>
        <message>
            <source>End it with .png, .svg or .pdf, or name the kind of picture.</source>
            <translation>Поставьте расширение .png, .svg или .pdf либо назовите вид рисунка.</translation>
        </message>
        <message>
            <source>true</source>
            <comment>truth</comment>
            <translation>истинно</translation>
        </message>
        <message>
            <source>false</source>
            <comment>truth</comment>
            <translation>ложно</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>truth</comment>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>A picture of {width} by {height} pixels cannot be made</source>
            <translation>Рисунок {width} на {height} пикселей сделать нельзя</translation>
        </message>
        <message>
            <source>Choose another size or scale, or write an SVG or a PDF.</source>
            <translation>Выберите другой размер или масштаб либо сохраните SVG или PDF.</translation>
        </message>
        <message>
            <source>The picture cannot be made ({reason})</source>
            <translation>Рисунок не получается ({reason})</translation>
        </message>
        <message>
            <source>Choose another size.</source>
            <translation>Выберите другой размер.</translation>
        </message>
        <message>
            <source>The picture cannot be written ({reason})</source>
            <translation>Рисунок не записывается ({reason})</translation>
        </message>
        <message>
            <source>Choose another place for it.</source>
            <translation>Выберите для него другое место.</translation>
        </message>
        <message>
            <source> Its condition is {value} in this scenario.</source>
            <translation> Его условие в этом варианте — {value}.</translation>
        </message>
        <message>
            <source> Its condition, {text}, is {value} in this scenario.</source>
            <translation> Его условие, {text}, в этом варианте — {value}.</translation>
        </message>
        <message>
            <source>The theme {name} cannot be read ({error})</source>
            <translation>Тема {name} не читается ({error})</translation>
        </message>
        <message>
            <source>Install msi-inspector again; its files are incomplete.</source>
            <translation>Установите msi-inspector заново: его файлы неполны.</translation>
        </message>
        <message>
            <source>The theme {name} has no colour for {token}</source>
            <translation>В теме {name} нет цвета для {token}</translation>
        </message>
        <message>
            <source>The translation {name} cannot be read</source>
            <translation>Перевод {name} не читается</translation>
        </message>
        <message>
            <source>The Property table has a row {name}, which belongs to the installer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} of {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The package gives it a value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The package allows Windows Installer {allowed}, and {name} exists only in {needed} and later; on an older machine it is never set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary information, Page Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page Count is {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table} has rows, but no scheduled custom action is known to read {name} and register them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table {table} has rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition of {action} can be read in two ways; parentheses are missing: {condition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The CustomAction table has a row {action}, which is a standard action: the row is never used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition of {action} is wrong: {what}: {condition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition of {action} is outside the documented grammar: {what}: {condition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row of {table} has no action name, so it is no standard action, custom action or dialog of this package.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row of {table} names {action}, which is no standard action, custom action or dialog of this package.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} has no Type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} has Type {number}, which is no known kind of custom action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} sets {name}, which has no effect: it is read once, before the first action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} sets {name} itself, which belongs to the installer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>immediate</source>
            <translation>немедленное</translation>
        </message>
        <message>
            <source>deferred</source>
            <translation>отложенное</translation>
        </message>
        <message>
            <source>rollback</source>
            <translation>откат</translation>
        </message>
        <message>
            <source>commit</source>
            <translation>фиксация</translation>
        </message>
        <message>
            <source>{action} reads {name} {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} may read {name}: the name is in its binary, and it runs {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} could not be inspected for {name}; it runs {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} does not read {name}; it runs {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} cannot read {name}; it runs {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when a person uses {controls}, on the client, where {name} is never set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition of {action} looks at {name} {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {name} out of the condition, or copy it to another property while it is set and look at that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} reads {name} while it is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}, on the client, where it is never set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}, where Restart Manager is disabled, so that it is never set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}, after it was cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}, and it may have been cleared by then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} stands before {needed}, and needs what that one prepares.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} uses a copy of {name}: taken by {taker} at {taken} into {copy}, used at {used}, after the installer has collected what it will close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its DLL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} names no entry point of {source}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} names the entry point {target}, which {source} does not export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run without {setting}, or do without the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out of the Property table: {setting}, or do without the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from no script: it is queued where no action runs the script after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the script ({execution}), where it cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {table}, on the client, where it is never set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where Restart Manager is disabled, so that it is never set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside its window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at {number}, the same number as {closing}, which clears it: the order is undefined</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} action after {row} clears it</source>
            <extracomment>Plural: {n} actions after {row} clears it</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} action after {row}, which clears it if {condition}</source>
            <extracomment>Plural: {n} actions after {row}, which clears it if {condition}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} action after {row}, which may clear it</source>
            <extracomment>Plural: {n} actions after {row}, which may clear it</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>info</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only the package gives it a value, and this one does not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is given on the command line only; this scenario gives none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is given on the command line or by what a person selects; this scenario gives none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is given on the command line or by the package, and neither gives it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is given by the package or on the command line, and neither gives it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is given by the program that starts the installation; this scenario has none that does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing but blanks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}; other rows have its number, and their order is undefined</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} more row</source>
            <extracomment>Plural: {n} more rows</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{rows} and {last} change it, and the order of rows of one number is undefined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>if {condition}, {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}, where it runs: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person may change it in {row} or in a dialog that follows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it where it finds something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it where it finds a related product, as this scenario presumes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it to the path of its directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} clears it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it while it runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it to {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} may set it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} runs code that may set it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it to {value}, which comes to nothing here, so that it is cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it to {value}, which comes to {own} here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is given for this run: {name}={value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Property table sets it to {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the installer sets it to {value} before the first action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the installer sets it before the first action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the installer may set it before the first action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this scenario presumes {name}={value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this scenario presumes that it has a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this scenario presumes that it may have a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} of {table} clears it on the client, but the Property table may give it its value again on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the client clears it on the client, but the Property table may give it its value again on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the client hands it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the client hands it over, as {row} of {table} leaves it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}; this scenario presumes an administrator, for other users SecureCustomProperties would have to list it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this run gives it no value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this scenario presumes that it has no value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no in-script action gets one, as no property of such an action's name has a value when that is queued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the installer sets it only in some runs, and not in this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} does not run here: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it where it finds a related product, and this scenario presumes that there is none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it where it finds a related product, and this scenario does not search for one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} leaves it without a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} sets it to {value}, which comes to nothing there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is private, so what it is on the client does not cross to the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is set by {names}, and there is no such row that runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is never set on the client side, which plays {table}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is never set on the server side, which plays {table}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}, which would set it, does not run here: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing sets it there, and the client hands over none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing sets it there or before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has no value in {table}: {why}</source>
            <translation>не имеет значения в таблице {table}: {why}</translation>
        </message>
        <message>
            <source>{row} gets the text that property {name} has when the action is queued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} may get the text that property {name} has when the action is queued</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{words}, as another in-script action does</source>
            <extracomment>Plural: {words}, as {n} other in-script actions do</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Restart Manager is disabled ({setting}), so {name} is never set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is set only while {row} runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be set only while {row} runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{opening} and {ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}; {setting} keeps Restart Manager for detection, so the key should still be set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is set at initialization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be set at initialization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is set in {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be set in {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays set to the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing clears it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be changed in {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cleared in {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cleared in {row} only if {condition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cleared in {row} or not: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the order of rows of one number is undefined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table} has no rows, so nothing in it clears {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table} has no {action} row, so {name} stays set to the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} never runs (its Sequence is {number}), so {name} stays set to the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} does not run here, so {name} stays set to the end: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it stands before the row that sets it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its directory cannot be read</source>
            <translation>его оглавление не читается</translation>
        </message>
        <message>
            <source>The cabinet has no member {name}</source>
            <translation>В CAB-файле нет файла {name}</translation>
        </message>
        <message>
            <source>{name} goes on in another cabinet</source>
            <translation>Продолжение файла {name} лежит в другом CAB-файле</translation>
        </message>
        <message>
            <source>Only members of one cabinet can be read.</source>
            <translation>Читаются только файлы, целиком лежащие в одном CAB-файле.</translation>
        </message>
        <message>
            <source>{name} lies in a folder that is not there</source>
            <translation>файл {name} лежит в папке, которой там нет</translation>
        </message>
        <message>
            <source>{name} ends after {end} unpacked bytes of its cabinet; the limit is {limit}</source>
            <translation>Файл {name} кончается на байте {end} распакованного CAB-файла, а предел — {limit}</translation>
        </message>
        <message>
            <source>{name} is cut off</source>
            <translation>файл {name} оборван</translation>
        </message>
        <message>
            <source>a block is cut off</source>
            <translation>блок оборван</translation>
        </message>
        <message>
            <source>the checksum of a block is wrong</source>
            <translation>контрольная сумма блока неверна</translation>
        </message>
        <message>
            <source>a block has another size than it says</source>
            <translation>размер блока не тот, что в нём указан</translation>
        </message>
        <message>
            <source>The file {file_key} cannot be taken out: {what}.</source>
            <translation>Файл {file_key} извлечь нельзя: {what}.</translation>
        </message>
        <message>
            <source>The File table has no row {file_key} with a Sequence number.</source>
            <translation>В таблице File нет строки {file_key} с номером Sequence.</translation>
        </message>
        <message>
            <source>There is no Media table.</source>
            <translation>Таблицы Media нет.</translation>
        </message>
        <message>
            <source>No row of the Media table reaches to Sequence {sequence} of the file {file_key}.</source>
            <translation>Ни одна строка таблицы Media не доходит до номера Sequence {sequence} файла {file_key}.</translation>
        </message>
        <message>
            <source>The file {file_key} lies beside the package, not in a cabinet.</source>
            <translation>Файл {file_key} лежит рядом с пакетом, а не в CAB-файле.</translation>
        </message>
        <message>
            <source>The package has no stream {stream}, the cabinet of the file {file_key}.</source>
            <translation>В пакете нет потока {stream} — CAB-файла, в котором должен быть файл {file_key}.</translation>
        </message>
        <message>
            <source>The cabinet {name} is not beside the package.</source>
            <translation>CAB-файла {name} рядом с пакетом нет.</translation>
        </message>
        <message>
            <source>The cabinet {name} has {size} bytes; the limit is {limit}.</source>
            <translation>Размер CAB-файла {name} в байтах — {size}, а предел — {limit}.</translation>
        </message>
        <message>
            <source>The cabinet {name} beside the package cannot be read: {reason}.</source>
            <translation>CAB-файл {name} рядом с пакетом не читается: {reason}.</translation>
        </message>
        <message>
            <source>This is no cabinet</source>
            <translation>Это не CAB-файл</translation>
        </message>
        <message>
            <source>method {number:#06x}</source>
            <translation>метод {number:#06x}</translation>
        </message>
        <message>
            <source>The cabinet is packed with {title}, which cannot be unpacked</source>
            <translation>CAB-файл сжат способом, который распаковать нельзя: {title}</translation>
        </message>
        <message>
            <source>Nothing can be done here.</source>
            <translation>Здесь ничего не поделать.</translation>
        </message>
        <message>
            <source>a block is not what it should be</source>
            <translation>блок не такой, каким должен быть</translation>
        </message>
        <message>
            <source>a block cannot be unpacked</source>
            <translation>блок не распаковывается</translation>
        </message>
        <message>
            <source>The cabinet is damaged: {how}</source>
            <translation>CAB-файл повреждён: {how}</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <translation>Скопируйте или скачайте файл заново.</translation>
        </message>
        <message>
            <source>it became shorter while it was read</source>
            <translation>файл стал короче, пока его читали</translation>
        </message>
        <message>
            <source>The directory of the file has {count} entries; the limit is {limit}</source>
            <translation>Записей в оглавлении файла — {count}, а предел — {limit}</translation>
        </message>
        <message>
            <source>The directory of the file is damaged, so that nothing in it is found</source>
            <translation>Оглавление файла повреждено, и в нём ничего не найти</translation>
        </message>
        <message>
            <source>The directory of the file is damaged; streams of it may be missing</source>
            <translation>Оглавление файла повреждено; части потоков может не хватать</translation>
        </message>
        <message>
            <source>The header of the file is damaged</source>
            <translation>Заголовок файла повреждён</translation>
        </message>
        <message>
            <source>The file is cut off or damaged: parts that it speaks of are not there</source>
            <translation>Файл оборван или повреждён: частей, на которые он ссылается, в нём нет</translation>
        </message>
        <message>
            <source>Unpack it and open the .msi file inside.</source>
            <translation>Распакуйте его и откройте файл .msi, который внутри.</translation>
        </message>
        <message>
            <source>a zip archive</source>
            <translation>архив zip</translation>
        </message>
        <message>
            <source>an empty zip archive</source>
            <translation>пустой архив zip</translation>
        </message>
        <message>
            <source>Open the .msi file itself.</source>
            <translation>Откройте сам файл .msi.</translation>
        </message>
        <message>
            <source>a 7-Zip archive</source>
            <translation>архив 7-Zip</translation>
        </message>
        <message>
            <source>a RAR archive</source>
            <translation>архив RAR</translation>
        </message>
        <message>
            <source>a gzip archive</source>
            <translation>архив gzip</translation>
        </message>
        <message>
            <source>an xz archive</source>
            <translation>архив xz</translation>
        </message>
        <message>
            <source>a cabinet file</source>
            <translation>CAB-файл</translation>
        </message>
        <message>
            <source>Open the .msi file that it belongs to.</source>
            <translation>Откройте файл .msi, к которому он относится.</translation>
        </message>
        <message>
            <source>a Windows program</source>
            <translation>программа для Windows</translation>
        </message>
        <message>
            <source>Open the .msi file that it carries; many set-up programs unpack it with /extract.</source>
            <translation>Откройте файл .msi, который в ней лежит; многие программы установки распаковывают его с ключом /extract.</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>документ PDF</translation>
        </message>
        <message>
            <source>a Linux program</source>
            <translation>программа для Linux</translation>
        </message>
        <message>
            <source>a Word document</source>
            <translation>документ Word</translation>
        </message>
        <message>
            <source>an Excel workbook</source>
            <translation>книга Excel</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <translation>презентация PowerPoint</translation>
        </message>
        <message>
            <source>a Visio drawing</source>
            <translation>рисунок Visio</translation>
        </message>
        <message>
            <source>an encrypted Office document</source>
            <translation>зашифрованный документ Office</translation>
        </message>
        <message>
            <source>an Outlook message</source>
            <translation>сообщение Outlook</translation>
        </message>
        <message>
            <source>a transform (.mst): changes to a package without the package itself</source>
            <translation>преобразование (.mst): изменения к пакету без самого пакета</translation>
        </message>
        <message>
            <source>a patch (.msp): updates to a package without the package itself</source>
            <translation>исправление (.msp): обновления к пакету без самого пакета</translation>
        </message>
        <message>
            <source>This is {what}, not an installation package</source>
            <translation>Это {what}, а не пакет установки</translation>
        </message>
        <message>
            <source>This is a web page, not an installation package</source>
            <translation>Это веб-страница, а не пакет установки</translation>
        </message>
        <message>
            <source>The download gave a page instead of the file; download it again.</source>
            <translation>Вместо файла скачалась страница; скачайте его ещё раз.</translation>
        </message>
        <message>
            <source>This is an XML file, such as WiX source, not an installation package</source>
            <translation>Это файл XML, например исходный текст WiX, а не пакет установки</translation>
        </message>
        <message>
            <source>Build it and open the .msi file that comes of it.</source>
            <translation>Соберите его и откройте файл .msi, который получится.</translation>
        </message>
        <message>
            <source>The file begins with nothing but zeros, so it was not copied or downloaded in full</source>
            <translation>В начале файла одни нули: он скопирован или скачан не полностью</translation>
        </message>
        <message>
            <source>This is not an installation package</source>
            <translation>Это не пакет установки</translation>
        </message>
        <message>
            <source>Choose a .msi or .msm file.</source>
            <translation>Выберите файл .msi или .msm.</translation>
        </message>
        <message>
            <source>This is {what}</source>
            <translation>Это {what}</translation>
        </message>
        <message>
            <source>Open the .msi file that it is made for.</source>
            <translation>Откройте файл .msi, для которого он сделан.</translation>
        </message>
        <message>
            <source>This is a compound file without the tables of an installation package</source>
            <translation>Это составной файл без таблиц пакета установки</translation>
        </message>
        <message>
            <source>MSI Inspector does not read on, so that a made-up file cannot take the whole machine.</source>
            <translation>MSI Inspector дальше не читает, чтобы подставной файл не занял весь компьютер.</translation>
        </message>
        <message>
            <source>string data</source>
            <comment>begins a sentence</comment>
            <translation>Данные строк</translation>
        </message>
        <message>
            <source>stream {name}</source>
            <comment>begins a sentence</comment>
            <translation>Поток {name}</translation>
        </message>
        <message>
            <source>The stream {name} is cut off after {count} of {size} bytes</source>
            <translation>Поток {name} оборван: байтов {count} из {size}</translation>
        </message>
        <message>
            <source>The {title} has {size} bytes; the limit is {limit}</source>
            <translation>{title}: размер в байтах — {size}, а предел — {limit}</translation>
        </message>
        <message>
            <source>The {title} cannot be read, because the package is closed</source>
            <translation>{title}: прочитать нельзя, потому что пакет закрыт</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Откройте его снова.</translation>
        </message>
        <message>
            <source>string pool</source>
            <comment>begins a sentence</comment>
            <translation>Пул строк</translation>
        </message>
        <message>
            <source>The string pool is missing, so that no table can be read</source>
            <translation>Пула строк нет, и ни одну таблицу не прочитать</translation>
        </message>
        <message>
            <source>The string pool is cut off after {count} of {size} bytes</source>
            <translation>Пул строк оборван: байтов {count} из {size}</translation>
        </message>
        <message numerus="yes">
            <source>The name of {n} table is lost, and its rows with it</source>
            <extracomment>Plural: The names of {n} tables are lost, and their rows with them</extracomment>
            <translation>
                <numerusform>Потеряно имя таблицы ({n}), а с ним и её строки</numerusform>
                <numerusform>Потеряны имена {n} таблиц, а с ними и их строки</numerusform>
                <numerusform>Потеряны имена {n} таблиц, а с ними и их строки</numerusform>
            </translation>
        </message>
        <message>
            <source>These tables have columns and rows, but are not listed: {names}</source>
            <translation>У этих таблиц есть столбцы и строки, но в списке таблиц их нет: {names}</translation>
        </message>
        <message>
            <source>Its columns in _Columns are not numbered 1, 2, 3 and so on; some may be lost</source>
            <translation>Её столбцы в таблице _Columns пронумерованы не подряд (1, 2, 3 …); часть могла потеряться</translation>
        </message>
        <message>
            <source>table {name}</source>
            <comment>begins a sentence</comment>
            <translation>Таблица {name}</translation>
        </message>
        <message>
            <source>Its stream is said to have {size} bytes, more than the whole file; its rows are lost</source>
            <translation>Размер её потока в байтах указан как {size}, больше всего файла; её строки потеряны</translation>
        </message>
        <message>
            <source>Only {count} of {size} bytes of the stream were read</source>
            <translation>Прочитаны не все байты потока: {count} из {size}</translation>
        </message>
        <message>
            <source>The file cannot be read: {reason}</source>
            <translation>Файл не читается: {reason}</translation>
        </message>
        <message>
            <source>Check the drive or the network share that it is on.</source>
            <translation>Проверьте диск или сетевую папку, где он лежит.</translation>
        </message>
        <message>
            <source>This is a folder, not a file</source>
            <translation>Это папка, а не файл</translation>
        </message>
        <message>
            <source>Choose the .msi file inside it.</source>
            <translation>Выберите файл .msi внутри неё.</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>Это устройство или канал, а не файл</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>Такого файла нет</translation>
        </message>
        <message>
            <source>Check its name and folder.</source>
            <translation>Проверьте его имя и папку.</translation>
        </message>
        <message>
            <source>The file may not be read</source>
            <translation>Читать этот файл нельзя</translation>
        </message>
        <message>
            <source>Ask for the right to read it, or close the program that holds it.</source>
            <translation>Получите право на чтение или закройте программу, которая его держит.</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Файл пуст</translation>
        </message>
        <message>
            <source>The file has {size} bytes; the limit is {limit}</source>
            <translation>Размер файла в байтах — {size}, а предел — {limit}</translation>
        </message>
        <message>
            <source>The package has {strings} strings; the limit is {limit}</source>
            <translation>Строк в пуле пакета — {strings}, а предел — {limit}</translation>
        </message>
        <message numerus="yes">
            <source>One string holds bytes that code page {page} does not have; they read as {gap}, first in “{first}”</source>
            <extracomment>Plural: {n} strings hold bytes that code page {page} does not have; they read as {gap}, first in “{first}”</extracomment>
            <translation>
                <numerusform>В {n} строке есть байты, которых нет в кодовой странице {page}; они читаются как {gap}, впервые в «{first}»</numerusform>
                <numerusform>В {n} строках есть байты, которых нет в кодовой странице {page}; они читаются как {gap}, впервые в «{first}»</numerusform>
                <numerusform>В {n} строках есть байты, которых нет в кодовой странице {page}; они читаются как {gap}, впервые в «{first}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>One string holds bytes over 7F of the unknown code page {page}; they read as {gap}, first in “{first}”</source>
            <extracomment>Plural: {n} strings hold bytes over 7F of the unknown code page {page}; they read as {gap}, first in “{first}”</extracomment>
            <translation>
                <numerusform>В {n} строке есть байты больше 7F неизвестной кодовой страницы {page}; они читаются как {gap}, впервые в «{first}»</numerusform>
                <numerusform>В {n} строках есть байты больше 7F неизвестной кодовой страницы {page}; они читаются как {gap}, впервые в «{first}»</numerusform>
                <numerusform>В {n} строках есть байты больше 7F неизвестной кодовой страницы {page}; они читаются как {gap}, впервые в «{first}»</numerusform>
            </translation>
        </message>
        <message>
            <source>The string pool ends within an entry; the strings after it are lost</source>
            <translation>Пул строк кончается посреди записи; строки после неё потеряны</translation>
        </message>
        <message>
            <source>The string data has {there} of the {needed} bytes that the string pool speaks of; {lost} of {count} strings are lost or cut off and read as {gap}</source>
            <translation>В данных строк байтов {there} из {needed}, названных в пуле строк; строк потеряно или оборвано {lost} из {count}, они читаются как {gap}</translation>
        </message>
        <message>
            <source>The string pool ends {missing} bytes before the string data; the strings after it are lost</source>
            <translation>Пул строк кончается раньше данных строк (разница в байтах — {missing}); строки после него потеряны</translation>
        </message>
        <message>
            <source>code page</source>
            <comment>begins a sentence</comment>
            <translation>Кодовая страница</translation>
        </message>
        <message>
            <source>title</source>
            <comment>begins a sentence</comment>
            <translation>Название</translation>
        </message>
        <message>
            <source>subject</source>
            <comment>begins a sentence</comment>
            <translation>Тема</translation>
        </message>
        <message>
            <source>author</source>
            <comment>begins a sentence</comment>
            <translation>Автор</translation>
        </message>
        <message>
            <source>template</source>
            <comment>begins a sentence</comment>
            <translation>Шаблон</translation>
        </message>
        <message>
            <source>revision number</source>
            <comment>begins a sentence</comment>
            <translation>Номер редакции</translation>
        </message>
        <message>
            <source>page count</source>
            <comment>begins a sentence</comment>
            <translation>Число страниц</translation>
        </message>
        <message>
            <source>word count</source>
            <comment>begins a sentence</comment>
            <translation>Число слов</translation>
        </message>
        <message>
            <source>creating application</source>
            <comment>begins a sentence</comment>
            <translation>Создавшая программа</translation>
        </message>
        <message>
            <source>The stream is not a property set, so the summary information is lost</source>
            <translation>Поток не является набором свойств, и сводная информация потеряна</translation>
        </message>
        <message>
            <source>The {title} holds bytes that code page {page} does not have</source>
            <translation>{title}: есть байты, которых нет в кодовой странице {page}</translation>
        </message>
        <message>
            <source>The {title} lies behind the end of the stream</source>
            <translation>{title}: лежит за концом потока</translation>
        </message>
        <message>
            <source>The {title} cannot be read: {error}</source>
            <translation>{title}: не читается, {error}</translation>
        </message>
        <message>
            <source>its type {kind} is not that of a number</source>
            <translation>тип {kind} — не тип числа</translation>
        </message>
        <message>
            <source>its type {kind} is not that of a text</source>
            <translation>тип {kind} — не тип текста</translation>
        </message>
        <message>
            <source>it ends behind the end of the stream</source>
            <translation>конец лежит за концом потока</translation>
        </message>
        <message>
            <source>_Columns has no columns of the table, so its rows are lost</source>
            <translation>В таблице _Columns нет столбцов этой таблицы, и её строки потеряны</translation>
        </message>
        <message>
            <source>The table {name} has {count} rows; the limit is {limit}</source>
            <translation>Строк в таблице {name} — {count}, а предел — {limit}</translation>
        </message>
        <message>
            <source>The type bits of the column {column} do not say what its cells are</source>
            <translation>По битам типа столбца {column} не узнать, что в его ячейках</translation>
        </message>
        <message>
            <source>The stream of {size} bytes is not a whole number of rows of {row_width} bytes; {left_over} bytes are left over, and the rows may be wrong</source>
            <translation>Размер потока в байтах ({size}) не делится на длину строки ({row_width}); остаток — {left_over}, и строки могут быть неверны</translation>
        </message>
        <message>
            <source>The stream is cut off after {there} of {size} bytes; {lost} of {rows} rows are lost, and lost cells of the others read as null or {gap}</source>
            <translation>Поток оборван: байтов {there} из {size}; строк потеряно {lost} из {rows}, а потерянные ячейки остальных читаются как пустые или {gap}</translation>
        </message>
        <message numerus="yes">
            <source>{n} cell refers to a string that the string pool does not have; it reads as {gap}</source>
            <extracomment>Plural: {n} cells refer to strings that the string pool does not have; they read as {gap}</extracomment>
            <translation>
                <numerusform>{n} ячейка ссылается на строку, которой нет в пуле строк; она читается как {gap}</numerusform>
                <numerusform>{n} ячейки ссылаются на строки, которых нет в пуле строк; они читаются как {gap}</numerusform>
                <numerusform>{n} ячеек ссылаются на строки, которых нет в пуле строк; они читаются как {gap}</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Что делает</translation>
        </message>
        <message>
            <source>In this scenario</source>
            <translation>В этом варианте</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(без имени)</translation>
        </message>
        <message>
            <source>custom action</source>
            <translation>настраиваемое действие</translation>
        </message>
        <message>
            <source>dialog {dialog}, control {control}, if {condition}</source>
            <translation>диалоговое окно {dialog}, элемент управления {control}, если {condition}</translation>
        </message>
        <message>
            <source>no other event of the control holds</source>
            <translation>ни одно другое событие этого элемента не подходит</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Откуда вызывается</translation>
        </message>
        <message>
            <source>{action} stands in no sequence table. It runs on the client when a person uses a dialog, where {property} is never set.</source>
            <translation>{action} не стоит ни в одной таблице последовательности. Действие выполняется на клиенте, когда человек работает с диалоговым окном, а там свойство {property} никогда не задано.</translation>
        </message>
        <message>
            <source>{action} stands in no sequence table. It runs on the client when a person uses a dialog.</source>
            <translation>{action} не стоит ни в одной таблице последовательности. Действие выполняется на клиенте, когда человек работает с диалоговым окном.</translation>
        </message>
        <message>
            <source>{action} stands in no sequence table and no dialog calls it. Only code can still run it (MsiDoAction), which tables do not show.</source>
            <translation>{action} не стоит ни в одной таблице последовательности, и ни одно диалоговое окно его не вызывает. Запустить его может только код (MsiDoAction), а этого по таблицам не видно.</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>Эта строка</translation>
        </message>
        <message>
            <source>{name} does not run in this scenario; it stands {place}.</source>
            <translation>{name} в этом варианте установки не выполняется, а стоит {place}.</translation>
        </message>
        <message>
            <source>{name} may run {place}.</source>
            <translation>{name} может выполняться {place}.</translation>
        </message>
        <message>
            <source>{name} runs {place}.</source>
            <translation>{name} выполняется {place}.</translation>
        </message>
        <message>
            <source>{name} runs nowhere: it has no Sequence number in {table}, so it never runs.</source>
            <translation>{name} не выполняется никогда: в таблице {table} у строки нет номера Sequence.</translation>
        </message>
        <message>
            <source>{name} runs nowhere: it has Sequence {number} in {table}, so it never runs.</source>
            <translation>{name} не выполняется никогда: в таблице {table} номер Sequence этой строки — {number}.</translation>
        </message>
        <message>
            <source>runs ({scenario})</source>
            <translation>выполняется ({scenario})</translation>
        </message>
        <message>
            <source>does not run: {reason}</source>
            <translation>не выполняется: {reason}</translation>
        </message>
        <message>
            <source>depends: {reason}</source>
            <translation>смотря по обстоятельствам: {reason}</translation>
        </message>
        <message>
            <source>depends: {reason} ({names})</source>
            <translation>смотря по обстоятельствам: {reason} ({names})</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>Выполнение</translation>
        </message>
        <message>
            <source>Runs</source>
            <comment>as whom</comment>
            <translation>От чьего имени</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Scheduling</source>
            <translation>Повторение</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Параметры</translation>
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <extracomment>Plural: {names} and {n} more</extracomment>
            <translation>
                <numerusform>{names} и ещё {n}</numerusform>
                <numerusform>{names} и ещё {n}</numerusform>
                <numerusform>{names} и ещё {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Same number</source>
            <translation>Тот же номер</translation>
        </message>
        <message>
            <source>{names}: the order among them is undefined</source>
            <translation>{names}: порядок между ними не определён</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Сценарий установки</translation>
        </message>
        <message>
            <source>it stands before InstallInitialize, where nothing can be queued (ICE77)</source>
            <translation>стоит до действия InstallInitialize, где в сценарий установки ничего не поставить (ICE77)</translation>
        </message>
        <message>
            <source>no action after it runs the script, so it never runs</source>
            <translation>ни одно действие после него не запускает сценарий установки, поэтому оно не выполняется никогда</translation>
        </message>
        <message>
            <source>run by {action}</source>
            <translation>запускает {action}</translation>
        </message>
        <message>
            <source>Use of {property}</source>
            <translation>Использование {property}</translation>
        </message>
        <message>
            <source>This scenario does not play {table}.</source>
            <translation>В этом варианте установки таблица {table} не выполняется.</translation>
        </message>
        <message>
            <source>It does not run in order, so nothing can be said of {name} here.</source>
            <translation>Строка выполняется не по порядку, и о свойстве {name} здесь ничего сказать нельзя.</translation>
        </message>
        <message>
            <source>From the script {name} cannot be read: an in-script action sees CustomActionData, ProductCode and UserSID only. When it is queued, {sentence}</source>
            <translation>Из сценария установки прочитать {name} нельзя: действие из него видит только CustomActionData, ProductCode и UserSID. В момент постановки в сценарий {sentence}</translation>
        </message>
        <message>
            <source>{name} has a value here</source>
            <translation>{name} здесь имеет значение</translation>
        </message>
        <message>
            <source>{name} may have a value here</source>
            <translation>{name} здесь может иметь значение</translation>
        </message>
        <message>
            <source>{name} has no value here</source>
            <translation>{name} здесь не имеет значения</translation>
        </message>
        <message>
            <source>{name} has the value {value} here</source>
            <translation>{name} здесь имеет значение {value}</translation>
        </message>
        <message>
            <source>{name} has a value before it.</source>
            <translation>До этой строки {name} имеет значение.</translation>
        </message>
        <message>
            <source>{name} may have a value before it.</source>
            <translation>До этой строки {name} может иметь значение.</translation>
        </message>
        <message>
            <source>{name} has no value before it.</source>
            <translation>До этой строки {name} не имеет значения.</translation>
        </message>
        <message>
            <source>{name} has the value {value} before it.</source>
            <translation>До этой строки {name} имеет значение {value}.</translation>
        </message>
        <message numerus="yes">
            <source>; {row} sets it one action later</source>
            <extracomment>Plural: ; {row} sets it {n} actions later</extracomment>
            <translation>
                <numerusform>; его задаёт {row} через {n} действие</numerusform>
                <numerusform>; его задаёт {row} через {n} действия</numerusform>
                <numerusform>; его задаёт {row} через {n} действий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; {row} may set it one action later</source>
            <extracomment>Plural: ; {row} may set it {n} actions later</extracomment>
            <translation>
                <numerusform>; его может задать {row} через {n} действие</numerusform>
                <numerusform>; его может задать {row} через {n} действия</numerusform>
                <numerusform>; его может задать {row} через {n} действий</numerusform>
            </translation>
        </message>
        <message>
            <source>; {row} of {table}, which is played later, sets it</source>
            <translation>; его задаёт {row} в таблице {table}, но она выполняется позже</translation>
        </message>
        <message>
            <source>; {row} of {table}, which is played later, may set it</source>
            <translation>; его может задать {row} в таблице {table}, но она выполняется позже</translation>
        </message>
        <message>
            <source>; {row} of {table} sets it, on the client only</source>
            <translation>; его задаёт {row} в таблице {table}, но только на клиенте</translation>
        </message>
        <message>
            <source>; {row} of {table} may set it, on the client only</source>
            <translation>; его может задать {row} в таблице {table}, но только на клиенте</translation>
        </message>
        <message>
            <source>, set by {row}</source>
            <translation>, его задаёт {row}</translation>
        </message>
        <message>
            <source>, cleared by {row}</source>
            <translation>, его очищает {row}</translation>
        </message>
        <message>
            <source>; {row} may have changed it</source>
            <translation>; его может изменить {row}</translation>
        </message>
        <message numerus="yes">
            <source>, one action earlier</source>
            <extracomment>Plural: , {n} actions earlier</extracomment>
            <translation>
                <numerusform>, на {n} действие раньше</numerusform>
                <numerusform>, на {n} действия раньше</numerusform>
                <numerusform>, на {n} действий раньше</numerusform>
            </translation>
        </message>
        <message>
            <source>reads it</source>
            <translation>читает его</translation>
        </message>
        <message>
            <source>may read it</source>
            <translation>может читать его</translation>
        </message>
        <message>
            <source>does not read it</source>
            <translation>не читает его</translation>
        </message>
        <message>
            <source>cannot read it</source>
            <translation>не может прочитать его</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>standard action</source>
            <translation>стандартное действие</translation>
        </message>
        <message>
            <source>dialog</source>
            <translation>диалоговое окно</translation>
        </message>
        <message>
            <source>not found in the package</source>
            <translation>нет в пакете</translation>
        </message>
        <message>
            <source>immediate: it works where it stands</source>
            <translation>немедленное: работает там, где стоит</translation>
        </message>
        <message>
            <source>deferred: queued where it stands, run later from the script</source>
            <translation>отложенное: там, где стоит, только ставится в сценарий установки, а выполняется позже из него</translation>
        </message>
        <message>
            <source>rollback: queued where it stands, run only if a later action fails</source>
            <translation>откат: там, где стоит, только ставится в сценарий установки, а выполняется, если позже случится ошибка</translation>
        </message>
        <message>
            <source>commit: queued where it stands, run after the script has ended well</source>
            <translation>фиксация: там, где стоит, только ставится в сценарий установки, а выполняется после его успешного конца</translation>
        </message>
        <message>
            <source>first sequence</source>
            <translation>первая последовательность</translation>
        </message>
        <message>
            <source>once per process</source>
            <translation>один раз за процесс</translation>
        </message>
        <message>
            <source>client repeat</source>
            <translation>повтор на клиенте</translation>
        </message>
        <message>
            <source>first sequence: skipped in the execute sequence if the UI sequence has run</source>
            <translation>первая последовательность: в последовательности выполнения пропускается, если прошла последовательность интерфейса</translation>
        </message>
        <message>
            <source>once per process: skipped if the UI sequence ran in the same process</source>
            <translation>один раз за процесс: пропускается, если последовательность интерфейса прошла в том же процессе</translation>
        </message>
        <message>
            <source>client repeat: only if the execute sequence runs on the client after the UI sequence</source>
            <translation>повтор на клиенте: только если последовательность выполнения проходит на клиенте после последовательности интерфейса</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>Clears property {source}</source>
            <translation>Очищает свойство {source}</translation>
        </message>
        <message>
            <source>Sets property {source} to {target}</source>
            <translation>Задаёт свойство {source}: {target}</translation>
        </message>
        <message>
            <source>Sets directory {source} to {target}</source>
            <translation>Задаёт каталог {source}: {target}</translation>
        </message>
        <message>
            <source>Shows an error and ends the installation: {target}</source>
            <translation>Показывает ошибку и прекращает установку: {target}</translation>
        </message>
        <message>
            <source>Nested installation {where}</source>
            <translation>Вложенная установка {where}</translation>
        </message>
        <message>
            <source>Type is null, which Windows Installer does not allow</source>
            <translation>Столбец Type пуст, а установщик Windows этого не допускает</translation>
        </message>
        <message>
            <source>Type {kind} is no known kind of custom action</source>
            <translation>Type {kind} не обозначает ни одного известного вида настраиваемых действий</translation>
        </message>
        <message>
            <source>DLL {where}, entry point {target}</source>
            <translation>DLL {where}, точка входа {target}</translation>
        </message>
        <message>
            <source>DLL {where}, no entry point named</source>
            <translation>DLL {where}, точка входа не названа</translation>
        </message>
        <message>
            <source>Program {where}, command line {target}</source>
            <translation>Программа {where}, командная строка {target}</translation>
        </message>
        <message>
            <source>Program {where}, no command line</source>
            <translation>Программа {where}, командной строки нет</translation>
        </message>
        <message>
            <source>{script}, function {target}</source>
            <translation>{script}, функция {target}</translation>
        </message>
        <message>
            <source>in the Binary table ({source})</source>
            <translation>из таблицы Binary ({source})</translation>
        </message>
        <message>
            <source>installed with the product (File {source})</source>
            <translation>из устанавливаемого продукта (File {source})</translation>
        </message>
        <message>
            <source>run in directory {source}</source>
            <translation>с рабочим каталогом {source}</translation>
        </message>
        <message>
            <source>whose path is in property {source}</source>
            <translation>по пути из свойства {source}</translation>
        </message>
        <message>
            <source>held in property {source}</source>
            <translation>из свойства {source}</translation>
        </message>
        <message>
            <source>in substorage {source}</source>
            <translation>из вложенного хранилища {source}</translation>
        </message>
        <message>
            <source>of the installed product {source}</source>
            <translation>установленного продукта {source}</translation>
        </message>
        <message>
            <source>in the CustomAction table</source>
            <translation>из таблицы CustomAction</translation>
        </message>
        <message>
            <source>as the user (immediate actions impersonate)</source>
            <translation>от имени пользователя (немедленные действия всегда так)</translation>
        </message>
        <message>
            <source>as the system (no impersonation)</source>
            <translation>от имени системы</translation>
        </message>
        <message>
            <source>as the user, on a terminal server too</source>
            <translation>от имени пользователя, на сервере терминалов тоже</translation>
        </message>
        <message>
            <source>as the user</source>
            <translation>от имени пользователя</translation>
        </message>
        <message>
            <source>not waited for, result ignored</source>
            <translation>без ожидания, результат не важен</translation>
        </message>
        <message>
            <source>waited for at the end of the sequence, result ignored</source>
            <translation>с ожиданием в конце последовательности, результат не важен</translation>
        </message>
        <message>
            <source>waited for at the end of the sequence, a failure ends the installation</source>
            <translation>с ожиданием в конце последовательности, ошибка прекращает установку</translation>
        </message>
        <message>
            <source>waited for, result ignored</source>
            <translation>с ожиданием, результат не важен</translation>
        </message>
        <message>
            <source>waited for, a failure ends the installation</source>
            <translation>с ожиданием, ошибка прекращает установку</translation>
        </message>
        <message>
            <source>its Target is kept out of the log</source>
            <translation>его Target не пишется в журнал</translation>
        </message>
        <message>
            <source>its script runs 64-bit</source>
            <translation>его скрипт 64-разрядный</translation>
        </message>
        <message>
            <source>it runs only when a patch is removed</source>
            <translation>оно выполняется только при удалении исправления</translation>
        </message>
        <message>
            <source>at the end of {table}, on the client, when it ends in {ending}</source>
            <translation>в конце таблицы {table}, на клиенте, при таком исходе: {ending}</translation>
        </message>
        <message>
            <source>at the end of {table}, on the server, when it ends in {ending}</source>
            <translation>в конце таблицы {table}, на сервере, при таком исходе: {ending}</translation>
        </message>
        <message>
            <source>at {number} in {table}, on the client</source>
            <translation>под номером {number} в таблице {table}, на клиенте</translation>
        </message>
        <message>
            <source>at {number} in {table}, on the server</source>
            <translation>под номером {number} в таблице {table}, на сервере</translation>
        </message>
        <message>
            <source>{place}, where it is only queued for the script</source>
            <translation>{place}, но здесь только ставится в сценарий установки</translation>
        </message>
        <message>
            <source>{place}, immediately</source>
            <translation>{place}, сразу</translation>
        </message>
        <message>
            <source>It does not run in order, so it stands neither inside nor outside the window.</source>
            <translation>Строка выполняется не по порядку и не стоит ни внутри промежутка, ни вне его.</translation>
        </message>
        <message>
            <source>The property is never set on the client side.</source>
            <translation>На стороне клиента свойство никогда не задано.</translation>
        </message>
        <message>
            <source>The property is not set here. {reason}</source>
            <translation>Здесь свойство не задано. {reason}</translation>
        </message>
        <message>
            <source>The property cannot be read here: an in-script action sees CustomActionData, ProductCode and UserSID only.</source>
            <translation>Прочитать свойство здесь нельзя: действие из сценария установки видит только CustomActionData, ProductCode и UserSID.</translation>
        </message>
        <message>
            <source>The property is set here. {reason}</source>
            <translation>Здесь свойство задано. {reason}</translation>
        </message>
        <message>
            <source>The property is cleared here, as the first thing it does if {condition}.</source>
            <translation>Здесь свойство очищается, первым же делом, если {condition}.</translation>
        </message>
        <message>
            <source>The property is cleared here, as the first thing it does.</source>
            <translation>Здесь свойство очищается, первым же делом.</translation>
        </message>
        <message>
            <source>Not certain: it has the same number as {clears}, which clears the property, and their order is undefined.</source>
            <translation>Неясно: номер тот же, что у действия {clears}, которое очищает свойство, а порядок между ними не определён.</translation>
        </message>
        <message numerus="yes">
            <source>The property is set here; it may be cleared at {clears}, one action later.</source>
            <extracomment>Plural: The property is set here; it may be cleared at {clears}, {n} actions later.</extracomment>
            <translation>
                <numerusform>Здесь свойство задано; его может очистить {clears}, через {n} действие.</numerusform>
                <numerusform>Здесь свойство задано; его может очистить {clears}, через {n} действия.</numerusform>
                <numerusform>Здесь свойство задано; его может очистить {clears}, через {n} действий.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The property is set here; it is cleared at {clears}, one action later.</source>
            <extracomment>Plural: The property is set here; it is cleared at {clears}, {n} actions later.</extracomment>
            <translation>
                <numerusform>Здесь свойство задано; его очищает {clears}, через {n} действие.</numerusform>
                <numerusform>Здесь свойство задано; его очищает {clears}, через {n} действия.</numerusform>
                <numerusform>Здесь свойство задано; его очищает {clears}, через {n} действий.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It depends: {clears}, one action earlier, clears the property if {condition}.</source>
            <extracomment>Plural: It depends: {clears}, {n} actions earlier, clears the property if {condition}.</extracomment>
            <translation>
                <numerusform>Смотря по обстоятельствам: {clears}, на {n} действие раньше, очищает свойство, если {condition}.</numerusform>
                <numerusform>Смотря по обстоятельствам: {clears}, на {n} действия раньше, очищает свойство, если {condition}.</numerusform>
                <numerusform>Смотря по обстоятельствам: {clears}, на {n} действий раньше, очищает свойство, если {condition}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It depends: {clears}, one action earlier, may clear the property.</source>
            <extracomment>Plural: It depends: {clears}, {n} actions earlier, may clear the property.</extracomment>
            <translation>
                <numerusform>Смотря по обстоятельствам: {clears}, на {n} действие раньше, может очистить свойство.</numerusform>
                <numerusform>Смотря по обстоятельствам: {clears}, на {n} действия раньше, может очистить свойство.</numerusform>
                <numerusform>Смотря по обстоятельствам: {clears}, на {n} действий раньше, может очистить свойство.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The property is not set here; it was cleared at {clears}, one action earlier.</source>
            <extracomment>Plural: The property is not set here; it was cleared at {clears}, {n} actions earlier.</extracomment>
            <translation>
                <numerusform>Здесь свойство не задано; его очистило действие {clears}, на {n} действие раньше.</numerusform>
                <numerusform>Здесь свойство не задано; его очистило действие {clears}, на {n} действия раньше.</numerusform>
                <numerusform>Здесь свойство не задано; его очистило действие {clears}, на {n} действий раньше.</numerusform>
            </translation>
        </message>
        <message>
            <source>The resources folder of MSI Inspector is missing</source>
            <translation>Нет папки с ресурсами MSI Inspector</translation>
        </message>
        <message>
            <source>The resource {name} is missing</source>
            <translation>Нет ресурса {name}</translation>
        </message>
        <message>
            <source>The data file {name} cannot be read ({error})</source>
            <translation>Файл данных {name} не читается ({error})</translation>
        </message>
        <message>
            <source>Expected {expected}, the condition ends there</source>
            <translation>Ожидается {expected}, а условие на этом заканчивается</translation>
        </message>
        <message>
            <source>Expected {expected}, found {found} at character {position}</source>
            <translation>Ожидается {expected}, а стоит {found} (символ {position})</translation>
        </message>
        <message>
            <source>a condition of at most {limit:,} characters</source>
            <translation>условие не длиннее {limit:,} символов</translation>
        </message>
        <message>
            <source>AND, OR or another operator, or the end</source>
            <translation>AND, OR, другой оператор или конец</translation>
        </message>
        <message>
            <source>a comparison, AND, OR or another operator, or the end</source>
            <translation>сравнение, AND, OR, другой оператор или конец</translation>
        </message>
        <message>
            <source>a closing quotation mark</source>
            <translation>закрывающая кавычка</translation>
        </message>
        <message>
            <source>at most {limit} parentheses, NOTs and operators inside each other</source>
            <translation>не больше {limit} вложенных скобок, NOT и операторов</translation>
        </message>
        <message>
            <source>a value, NOT or (</source>
            <translation>значение, NOT или (</translation>
        </message>
        <message>
            <source>an operator or )</source>
            <translation>оператор или )</translation>
        </message>
        <message>
            <source>a property, literal, integer or other value</source>
            <translation>свойство, строка в кавычках, целое число или другое значение</translation>
        </message>
        <message>
            <source>an integer of at most {limit} digits</source>
            <translation>целое число не длиннее {limit} цифр</translation>
        </message>
        <message>
            <source>a blank after the integer</source>
            <translation>пробел после целого числа</translation>
        </message>
        <message>
            <source>success</source>
            <translation>успех</translation>
        </message>
        <message>
            <source>user exit</source>
            <translation>отмена пользователем</translation>
        </message>
        <message>
            <source>failure</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>suspend</source>
            <translation>приостановка</translation>
        </message>
        <message>
            <source>{table} is not played in a run of {action}</source>
            <translation>{table} не проходит при действии верхнего уровня {action}</translation>
        </message>
        <message>
            <source>{table} is never played</source>
            <translation>{table} никогда не проходит</translation>
        </message>
        <message>
            <source>{table} is not played at UI level {level}</source>
            <translation>{table} не проходит при таком уровне интерфейса ({level})</translation>
        </message>
        <message>
            <source>the sequence ends at {action}, whose condition is wrong</source>
            <translation>последовательность обрывается на действии {action}: его условие ошибочно</translation>
        </message>
        <message>
            <source>it runs when the sequence ends in {how}</source>
            <translation>оно выполняется, когда последовательность заканчивается так: {how}</translation>
        </message>
        <message>
            <source>its Sequence is {number}</source>
            <translation>его номер (Sequence) — {number}</translation>
        </message>
        <message>
            <source>its condition is wrong: {why}</source>
            <translation>его условие ошибочно: {why}</translation>
        </message>
        <message>
            <source>its condition can be read in two ways</source>
            <translation>его условие можно прочитать по-разному</translation>
        </message>
        <message>
            <source>its condition is false</source>
            <translation>его условие ложно</translation>
        </message>
        <message>
            <source>its condition depends on what is not known</source>
            <translation>его условие зависит от неизвестного</translation>
        </message>
        <message>
            <source>it does nothing when the product is installed already or is removed</source>
            <translation>оно ничего не делает, когда продукт уже установлен или удаляется</translation>
        </message>
        <message>
            <source>it is not repeated on the server when the client has done it</source>
            <translation>на сервере оно не повторяется, если его выполнил клиент</translation>
        </message>
        <message>
            <source>first sequence: the UI sequence has run before</source>
            <translation>только в первой последовательности, а последовательность интерфейса уже прошла</translation>
        </message>
        <message>
            <source>client repeat: the execute sequence does not run on the client</source>
            <translation>только при повторе на клиенте, а последовательность выполнения проходит не на нём</translation>
        </message>
        <message>
            <source>a modal dialog is not shown at UI level {level}</source>
            <translation>модальное окно не показывается при таком уровне интерфейса ({level})</translation>
        </message>
        <message>
            <source>there is no such action in the package</source>
            <translation>такого действия в пакете нет</translation>
        </message>
        <message>
            <source>{action} ends the run with its error message</source>
            <translation>действие {action} прерывает установку сообщением об ошибке</translation>
        </message>
        <message>
            <source>LaunchConditions ends the run: {condition} is false</source>
            <translation>действие LaunchConditions прерывает установку: ложно условие {condition}</translation>
        </message>
        <message>
            <source>it depends on the order of the rows of its number, which is undefined</source>
            <translation>это зависит от порядка строк с тем же номером, а он не определён</translation>
        </message>
        <message>
            <source>No supported Windows sets it any more.</source>
            <translation>Поддерживаемые версии Windows его больше не задают.</translation>
        </message>
        <message>
            <source>full</source>
            <comment>UI level</comment>
            <translation>полный</translation>
        </message>
        <message>
            <source>reduced</source>
            <comment>UI level</comment>
            <translation>сокращённый</translation>
        </message>
        <message>
            <source>basic</source>
            <comment>UI level</comment>
            <translation>простой</translation>
        </message>
        <message>
            <source>none</source>
            <comment>UI level</comment>
            <translation>без интерфейса</translation>
        </message>
        <message>
            <source>full UI</source>
            <translation>полный интерфейс</translation>
        </message>
        <message>
            <source>reduced UI</source>
            <translation>сокращённый интерфейс</translation>
        </message>
        <message>
            <source>basic UI</source>
            <translation>простой интерфейс</translation>
        </message>
        <message>
            <source>no UI</source>
            <translation>без интерфейса</translation>
        </message>
        <message>
            <source>no {name}</source>
            <translation>без {name}</translation>
        </message>
        <message>
            <source>There is no scenario {name}</source>
            <translation>Варианта установки {name} нет</translation>
        </message>
        <message>
            <source>The scenarios are {names}.</source>
            <translation>Варианты установки: {names}.</translation>
        </message>
        <message>
            <source>The scenario {name} has no UI level {level}</source>
            <translation>У варианта установки {name} нет уровня интерфейса {level}</translation>
        </message>
        <message>
            <source>It runs at {levels}.</source>
            <translation>Его уровни: {levels}.</translation>
        </message>
        <message>
            <source>Its value is the path of the program that the action runs.</source>
            <translation>Его значение — путь к программе, которую запускает действие.</translation>
        </message>
        <message>
            <source>Its value is the working folder of the program that the action runs.</source>
            <translation>Его значение — рабочая папка программы, которую запускает действие.</translation>
        </message>
        <message>
            <source>Its value is the script that the action runs.</source>
            <translation>Его значение — скрипт, который выполняет действие.</translation>
        </message>
        <message>
            <source>The deferred action of this name gets its value as CustomActionData when it is scheduled.</source>
            <translation>Отложенное действие с этим именем получает его значение как CustomActionData, когда ставится в сценарий установки.</translation>
        </message>
        <message>
            <source>The rollback action of this name gets its value as CustomActionData when it is scheduled.</source>
            <translation>Действие отката с этим именем получает его значение как CustomActionData, когда ставится в сценарий установки.</translation>
        </message>
        <message>
            <source>The commit action of this name gets its value as CustomActionData when it is scheduled.</source>
            <translation>Действие фиксации с этим именем получает его значение как CustomActionData, когда ставится в сценарий установки.</translation>
        </message>
        <message>
            <source>Its value is put into the Target of the action.</source>
            <translation>Его значение подставляется в Target действия.</translation>
        </message>
        <message>
            <source>The action takes its value away.</source>
            <translation>Действие очищает его.</translation>
        </message>
        <message>
            <source>The action gives it this value.</source>
            <translation>Действие задаёт ему это значение.</translation>
        </message>
        <message>
            <source>The property that holds the script gets its value at run time.</source>
            <translation>Свойство, в котором лежит скрипт, получает значение только во время установки.</translation>
        </message>
        <message>
            <source>The stream could not be read: {why}.</source>
            <translation>Поток не удалось прочитать: {why}.</translation>
        </message>
        <message>
            <source>The Binary table has no such row.</source>
            <translation>В таблице Binary нет такой строки.</translation>
        </message>
        <message>
            <source>The name occurs in this code, which may read the property, set it, or neither.</source>
            <translation>Имя встречается в этом коде: он может читать свойство, задавать его или не делать ни того, ни другого.</translation>
        </message>
        <message>
            <source>It gets property {name} as CustomActionData when it is scheduled.</source>
            <translation>Оно получает свойство {name} как CustomActionData, когда ставится в сценарий установки.</translation>
        </message>
        <message>
            <source>A person may change it in this control of type {type}.</source>
            <translation>Человек может изменить его в этом элементе управления (тип {type}).</translation>
        </message>
        <message>
            <source>Its value names the property that this control of type {type} changes.</source>
            <translation>Его значение называет свойство, которое меняет этот элемент управления (тип {type}).</translation>
        </message>
        <message>
            <source>A person may change it in this control of type {type}, which finds its name in [{name}].</source>
            <translation>Человек может изменить его в этом элементе управления (тип {type}), который берёт его имя из [{name}].</translation>
        </message>
        <message>
            <source>Control {control} takes its value away when a person uses it.</source>
            <translation>Элемент управления {control} очищает его, когда человек им пользуется.</translation>
        </message>
        <message>
            <source>Control {control} gives it this value when a person uses it.</source>
            <translation>Элемент управления {control} задаёт ему это значение, когда человек им пользуется.</translation>
        </message>
        <message>
            <source>A person may choose this directory of the feature in a control of type {type}.</source>
            <translation>Человек может выбрать этот каталог возможности в элементе управления (тип {type}).</translation>
        </message>
        <message>
            <source>{name} holds the path of the program that it runs.</source>
            <translation>В свойстве {name} лежит путь к программе, которую оно запускает.</translation>
        </message>
        <message>
            <source>{name} holds the working folder of the program that it runs.</source>
            <translation>В {name} лежит рабочая папка программы, которую оно запускает.</translation>
        </message>
        <message>
            <source>{name} holds the script that it runs.</source>
            <translation>В свойстве {name} лежит скрипт, который оно выполняет.</translation>
        </message>
        <message>
            <source>Its code has not been examined yet.</source>
            <translation>Его код ещё не изучен.</translation>
        </message>
        <message>
            <source>Its Type is null, so what it would run is not known.</source>
            <translation>Его Type пуст (null), поэтому не известно, что оно выполняет.</translation>
        </message>
        <message>
            <source>Its Type {value} is no known kind of custom action, so what it would run is not known.</source>
            <translation>Настраиваемых действий с Type {value} не бывает, поэтому не известно, что оно выполняет.</translation>
        </message>
        <message>
            <source>{name} of the {family} {what}; its source is at {url}</source>
            <translation>{name} ({family}) {what}; исходный код: {url}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>она повреждена</translation>
        </message>
        <message>
            <source>the token {token:#x} leads nowhere</source>
            <translation>метка {token:#x} никуда не ведёт</translation>
        </message>
        <message>
            <source>the name of a type leads into a circle</source>
            <translation>имя типа ведёт по кругу</translation>
        </message>
        <message>
            <source>its code is damaged</source>
            <translation>код повреждён</translation>
        </message>
        <message>
            <source>its code is cut off</source>
            <translation>код обрывается</translation>
        </message>
        <message>
            <source>a method has no type</source>
            <translation>у метода нет типа</translation>
        </message>
        <message>
            <source>name</source>
            <comment>argument</comment>
            <translation>имя</translation>
        </message>
        <message>
            <source>directory</source>
            <comment>argument</comment>
            <translation>каталог</translation>
        </message>
        <message>
            <source>condition</source>
            <comment>argument</comment>
            <translation>условие</translation>
        </message>
        <message>
            <source>formatted</source>
            <comment>argument</comment>
            <translation>текст вида Formatted</translation>
        </message>
        <message>
            <source>{method} holds the name {name}, and no entry point was seen to reach it.</source>
            <translation>В коде {method} есть имя {name}, но не видно, чтобы к нему вела какая-то точка входа.</translation>
        </message>
        <message numerus="yes">
            <source>A limit ended the search ({limit:,} instructions) after {n:,} method.</source>
            <extracomment>Plural: A limit ended the search ({limit:,} instructions) after {n:,} methods.</extracomment>
            <translation>
                <numerusform>Поиск остановлен на пределе (инструкций — {limit:,}) после {n:,} метода.</numerusform>
                <numerusform>Поиск остановлен на пределе (инструкций — {limit:,}) после {n:,} методов.</numerusform>
                <numerusform>Поиск остановлен на пределе (инструкций — {limit:,}) после {n:,} методов.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has no entry point {name}.</source>
            <translation>Точки входа {name} там нет.</translation>
        </message>
        <message>
            <source>What it carries cannot be read: {why}.</source>
            <translation>Содержимое не читается: {why}.</translation>
        </message>
        <message>
            <source>The method behind the entry point {name} was not found.</source>
            <translation>Метод для точки входа {name} не найден.</translation>
        </message>
        <message>
            <source>The assembly {assembly} of the entry point {name} cannot be read: {why}.</source>
            <translation>Сборка {assembly} точки входа {name} не читается: {why}.</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>её здесь нет</translation>
        </message>
        <message>
            <source>{file} has no method {method}.</source>
            <translation>В файле {file} нет метода {method}.</translation>
        </message>
        <message>
            <source>The name {name} occurs in {files}.</source>
            <translation>Имя {name} встречается в файлах: {files}.</translation>
        </message>
        <message>
            <source>The name {name} does not occur in {files} (ASCII and UTF-16LE searched).</source>
            <translation>Имени {name} нет в файлах: {files} (поиск в ASCII и UTF-16LE).</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} method</source>
            <extracomment>Plural: {n:,} methods</extracomment>
            <translation>
                <numerusform>{n:,} метод</numerusform>
                <numerusform>{n:,} метода</numerusform>
                <numerusform>{n:,} методов</numerusform>
            </translation>
        </message>
        <message>
            <source>{chain} calls {member}, which takes the value of {name}, at offset {offset:#x} of its code.</source>
            <translation>{chain} вызывает {member} (этот член использует значение свойства {name}); смещение в коде — {offset:#x}.</translation>
        </message>
        <message>
            <source>{chain} calls {member} with {name}, at offset {offset:#x} of its code.</source>
            <translation>{chain} вызывает {member} с именем {name}; смещение в коде — {offset:#x}.</translation>
        </message>
        <message>
            <source>{chain} calls {member} with a {takes} that is put together at run time.</source>
            <translation>{chain} вызывает {member}; аргумент ({takes}) складывается во время выполнения.</translation>
        </message>
        <message>
            <source>{chain} calls {member} with a {takes} that is put together at run time ({origin}).</source>
            <translation>{chain} вызывает {member}; аргумент ({takes}) складывается во время выполнения ({origin}).</translation>
        </message>
        <message>
            <source>{chain} holds the name {name}; what becomes of it was not followed.</source>
            <translation>В коде {chain} есть имя {name}; что с ним происходит дальше, не прослежено.</translation>
        </message>
        <message>
            <source>All that {method} can reach was followed ({methods}), and nothing reads {name}.</source>
            <translation>Прослежено всё, до чего может дойти {method} ({methods}); свойство {name} там никто не читает.</translation>
        </message>
        <message>
            <source>All that {method} can reach was followed ({methods}), and nothing reads {name}; it reads {others}.</source>
            <translation>Прослежено всё, до чего может дойти {method} ({methods}); свойство {name} там никто не читает. Читаются другие: {others}.</translation>
        </message>
        <message>
            <source>All that {method} can reach was followed ({methods}), and nothing sets {name}.</source>
            <translation>Прослежено всё, до чего может дойти {method} ({methods}); свойство {name} там никто не задаёт.</translation>
        </message>
        <message>
            <source>All that {method} can reach was followed ({methods}), and nothing sets {name}; it sets {others}.</source>
            <translation>Прослежено всё, до чего может дойти {method} ({methods}); свойство {name} там никто не задаёт. Задаются другие: {others}.</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} и другие</translation>
        </message>
        <message>
            <source>it is longer than any compiler makes it</source>
            <translation>он длиннее, чем бывает у компиляторов</translation>
        </message>
        <message>
            <source>no PE file</source>
            <translation>это не файл PE</translation>
        </message>
        <message>
            <source>the address {address:#x} is not in the file</source>
            <translation>адреса {address:#x} в файле нет</translation>
        </message>
        <message>
            <source>the export directory is cut off</source>
            <translation>каталог экспорта обрывается</translation>
        </message>
        <message>
            <source>the instruction {number:#x} at {offset:#x} is not known</source>
            <translation>инструкция {number:#x} по смещению {offset:#x} не известна</translation>
        </message>
        <message>
            <source>a switch is damaged</source>
            <translation>инструкция switch повреждена</translation>
        </message>
        <message>
            <source>the token {token:#x} is no method</source>
            <translation>метка {token:#x} — не метод</translation>
        </message>
        <message>
            <source>a call leads nowhere</source>
            <translation>вызов никуда не ведёт</translation>
        </message>
        <message>
            <source>{chain} calls into the assembly {source}, which is not there ({name}).</source>
            <translation>{chain} вызывает {name} из сборки {source}, которой здесь нет.</translation>
        </message>
        <message>
            <source>{chain} calls {name} of {source}, which is not looked into.</source>
            <translation>{chain} вызывает {name} из {source}, а эта библиотека не изучалась.</translation>
        </message>
        <message>
            <source>{chain} has code that cannot be read ({name}).</source>
            <translation>Код {chain} не читается ({name}).</translation>
        </message>
        <message>
            <source>{chain} calls a function by its address.</source>
            <translation>{chain} вызывает функцию по адресу.</translation>
        </message>
        <message>
            <source>{chain} {what} ({name}).</source>
            <translation>{chain} {what} ({name}).</translation>
        </message>
        <message>
            <source>a signature is damaged</source>
            <translation>сигнатура повреждена</translation>
        </message>
        <message>
            <source>a signature is too deep</source>
            <translation>сигнатура вложена слишком глубоко</translation>
        </message>
        <message>
            <source>its tables are missing or not optimised</source>
            <translation>её таблиц нет или они не оптимизированы</translation>
        </message>
        <message>
            <source>its metadata is cut off</source>
            <translation>её метаданные обрываются</translation>
        </message>
        <message>
            <source>a number is damaged</source>
            <translation>число повреждено</translation>
        </message>
        <message>
            <source>a number is cut off</source>
            <translation>число обрывается</translation>
        </message>
        <message>
            <source>a value lies behind the end of its heap</source>
            <translation>значение лежит за концом своей кучи</translation>
        </message>
        <message>
            <source>it is no assembly</source>
            <translation>это не сборка</translation>
        </message>
        <message>
            <source>its metadata is damaged</source>
            <translation>её метаданные повреждены</translation>
        </message>
        <message>
            <source>its tables are not what they should be</source>
            <translation>её таблицы не такие, какими должны быть</translation>
        </message>
        <message>
            <source>a table is cut off</source>
            <translation>таблица обрывается</translation>
        </message>
        <message>
            <source>{column} of {action}</source>
            <translation>{column} действия {action}</translation>
        </message>
        <message>
            <source>a transfer to {target:#x}, where there is no code</source>
            <translation>переход на {target:#x}, где нет кода</translation>
        </message>
        <message>
            <source>code that cannot be decoded</source>
            <translation>код, который не удаётся разобрать</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} instruction</source>
            <extracomment>Plural: {n:,} instructions</extracomment>
            <translation>
                <numerusform>{n:,} инструкция</numerusform>
                <numerusform>{n:,} инструкции</numerusform>
                <numerusform>{n:,} инструкций</numerusform>
            </translation>
        </message>
        <message>
            <source>{seconds:g} seconds</source>
            <translation>{seconds:g} с</translation>
        </message>
        <message>
            <source>Its export directory claims more functions than there are ordinals</source>
            <translation>В каталоге экспорта заявлено больше функций, чем бывает порядковых номеров</translation>
        </message>
        <message>
            <source>Its export directory lies outside the file</source>
            <translation>Каталог экспорта лежит за пределами файла</translation>
        </message>
        <message>
            <source>In the {family} no entry point sets the property; its source is at {url}</source>
            <translation>Ни одна точка входа здесь не задаёт это свойство ({family}); исходный код: {url}</translation>
        </message>
        <message>
            <source>The stream is empty.</source>
            <translation>Поток пуст.</translation>
        </message>
        <message>
            <source>The DLL carries a cabinet at offset {offset:#x} (as managed custom actions do), and what is compressed in it was not inspected.</source>
            <translation>В DLL по смещению {offset:#x} лежит CAB-файл (как у управляемых настраиваемых действий); его сжатое содержимое не изучалось.</translation>
        </message>
        <message>
            <source>It cannot be read as a DLL: {why}.</source>
            <translation>Не читается как DLL: {why}.</translation>
        </message>
        <message>
            <source>The entry point is forwarded to {function}, a DLL that was not inspected.</source>
            <translation>Точка входа перенаправлена в {function}, а эта DLL не изучалась.</translation>
        </message>
        <message>
            <source>The DLL holds managed code, which is not followed from native code.</source>
            <translation>В DLL есть управляемый код, а из машинного кода он не прослеживается.</translation>
        </message>
        <message>
            <source>Its code is for another processor (machine {machine:#x}).</source>
            <translation>Её код — для другого процессора (machine {machine:#x}).</translation>
        </message>
        <message>
            <source>Its code was not followed: {why}.</source>
            <translation>Её код не прослежен: {why}.</translation>
        </message>
        <message>
            <source>In the {family} this entry point reads the property; its source is at {url}</source>
            <translation>Эта точка входа читает свойство ({family}); исходный код: {url}</translation>
        </message>
        <message>
            <source>In the {family} only {readers} reads the property; its source is at {url}</source>
            <translation>Это свойство здесь читает только {readers} ({family}); исходный код: {url}</translation>
        </message>
        <message>
            <source>Its import tables are damaged</source>
            <translation>Таблицы импорта повреждены</translation>
        </message>
        <message>
            <source>the name itself</source>
            <translation>само имя</translation>
        </message>
        <message>
            <source>a Formatted text with the name in brackets</source>
            <translation>текст вида Formatted с этим именем в скобках</translation>
        </message>
        <message>
            <source>a text that mentions the name</source>
            <translation>текст, где упоминается это имя</translation>
        </message>
        <message>
            <source>the name of a function that uses the property</source>
            <translation>имя функции, которая использует свойство</translation>
        </message>
        <message>
            <source>through more pointers than are followed</source>
            <translation>указателей больше, чем прослеживается</translation>
        </message>
        <message>
            <source>The DLL has the section {name} of a packer, so its code was not inspected.</source>
            <translation>В DLL есть секция упаковщика {name}, поэтому её код не изучался.</translation>
        </message>
        <message>
            <source>The DLL fills its code section {name} at run time, so its code was not inspected.</source>
            <translation>DLL заполняет свою секцию кода {name} во время выполнения, поэтому её код не изучался.</translation>
        </message>
        <message>
            <source>The DLL can change its own code in the section {name}, so its code was not inspected.</source>
            <translation>DLL может менять собственный код в секции {name}, поэтому её код не изучался.</translation>
        </message>
        <message>
            <source>Its headers are cut off</source>
            <translation>Заголовки обрываются</translation>
        </message>
        <message>
            <source>It does not start as a program does (MZ)</source>
            <translation>В начале нет подписи программы (MZ)</translation>
        </message>
        <message>
            <source>It has no PE header</source>
            <translation>Нет заголовка PE</translation>
        </message>
        <message>
            <source>Its optional header is of no known kind</source>
            <translation>Дополнительный заголовок неизвестного вида</translation>
        </message>
        <message>
            <source>It claims more sections than Windows loads</source>
            <translation>Заявлено больше секций, чем загружает Windows</translation>
        </message>
        <message>
            <source>It is cut off: a section lies behind the end of the file</source>
            <translation>Файл обрывается: секция лежит за его концом</translation>
        </message>
        <message>
            <source>Its sections claim more memory than any DLL has</source>
            <translation>Секции требуют больше памяти, чем бывает у DLL</translation>
        </message>
        <message>
            <source>The DLL does not export this entry point, so there is no code to follow.</source>
            <translation>DLL не экспортирует эту точку входа, поэтому прослеживать нечего.</translation>
        </message>
        <message>
            <source>The DLL uses no function of the installer that gives a property.</source>
            <translation>DLL не использует ни одной функции установщика, которая возвращает свойство.</translation>
        </message>
        <message>
            <source>The DLL uses no function of the installer that sets a property.</source>
            <translation>DLL не использует ни одной функции установщика, которая задаёт свойство.</translation>
        </message>
        <message>
            <source>handlers of exceptions, which may run at any time, reach it</source>
            <translation>к нему ведут обработчики исключений, а они могут сработать в любой момент</translation>
        </message>
        <message>
            <source>The name {name} does not occur in the binary ({size:,} bytes, ASCII and UTF-16LE searched).</source>
            <translation>Имени {name} в двоичном файле нет (байтов — {size:,}, поиск в ASCII и UTF-16LE).</translation>
        </message>
        <message>
            <source>Its code reaches {what}, {chain}; the reference is at {site}.</source>
            <translation>Код доходит до места, где используется {what}, {chain}; место ссылки — {site}.</translation>
        </message>
        <message>
            <source>Its code may reach {what}, {chain}; the reference is at {site}, and it is not certain that this is run.</source>
            <translation>Код, возможно, доходит до места, где используется {what}, {chain}; место ссылки — {site}, и не точно, что оно выполняется.</translation>
        </message>
        <message>
            <source>Its code refers to {what}, {chain}, at {site}; whether it asks for the property is not known.</source>
            <translation>Код ссылается на {what}, {chain}; место ссылки — {site}; запрашивает ли он свойство, не известно.</translation>
        </message>
        <message>
            <source>Its code calls {function} with {name}, {chain}; the name is handed over at {site}.</source>
            <translation>Код вызывает {function} с именем {name}, {chain}; место передачи имени — {site}.</translation>
        </message>
        <message>
            <source>Its code may call {function} with {name}, {chain}; the name is handed over at {site}.</source>
            <translation>Код может вызвать {function} с именем {name}, {chain}; место передачи имени — {site}.</translation>
        </message>
        <message>
            <source>Its code holds {text}, {chain}, at {site}; what becomes of it was not followed.</source>
            <translation>В коде есть {text}, {chain}, {site}; что с этим происходит дальше, не прослежено.</translation>
        </message>
        <message>
            <source>Its code holds {text}, {chain}, at {site}; what becomes of it was not followed, and {reason}.</source>
            <translation>В коде есть {text}, {chain}, {site}; что с этим происходит дальше, не прослежено, к тому же {reason}.</translation>
        </message>
        <message>
            <source>No code that was followed from this entry point ({functions}) sets {name}.</source>
            <translation>В прослеженном коде от этой точки входа ({functions}) свойство {name} не задаётся.</translation>
        </message>
        <message>
            <source>No code that was followed from this entry point ({functions}) sets {name}; it sets {names}.</source>
            <translation>В прослеженном коде от этой точки входа ({functions}) свойство {name} не задаётся; задаются: {names}.</translation>
        </message>
        <message>
            <source>The name {name} is not in the binary, but {reason}.</source>
            <translation>Имени {name} в двоичном файле нет, но {reason}.</translation>
        </message>
        <message>
            <source>The name {name} is in the binary ({places}) and was not reached from this entry point, but {reason}.</source>
            <translation>Имя {name} в двоичном файле есть ({places}), и от этой точки входа до него не дошли, но {reason}.</translation>
        </message>
        <message>
            <source>The search in its code was stopped after {bound} without reaching the name.</source>
            <translation>Поиск в коде остановлен на пределе ({bound}), до имени он не дошёл.</translation>
        </message>
        <message>
            <source>The name stands in the resources ({places}), and its code reads resources.</source>
            <translation>Имя лежит в ресурсах ({places}), а код читает ресурсы.</translation>
        </message>
        <message>
            <source>The name is in the binary ({places}), but not reached from this entry point: all the code that it can run ({functions}) was followed.</source>
            <translation>Имя в двоичном файле есть ({places}), но от этой точки входа к нему пути нет: весь код, который она может выполнить ({functions}), прослежен.</translation>
        </message>
        <message>
            <source>The name is in the binary as a part of others only, and not reached from this entry point: all the code that it can run ({functions}) was followed.</source>
            <translation>Имя в двоичном файле есть только как часть других, и от этой точки входа к нему пути нет: весь код, который она может выполнить ({functions}), прослежен.</translation>
        </message>
        <message>
            <source>The name is in the binary ({places}) and was not reached from this entry point, but {reason}.</source>
            <translation>Имя в двоичном файле есть ({places}), и от этой точки входа до него не дошли, но {reason}.</translation>
        </message>
        <message>
            <source>The binary refers to the name at {site}, where no entry point was seen to lead, and {reason}.</source>
            <translation>В двоичном файле есть ссылка на имя ({site}); не видно, чтобы туда вела какая-то точка входа, но {reason}.</translation>
        </message>
        <message>
            <source>where it goes on at {site} ({instruction}) could not be followed</source>
            <translation>не удалось проследить, куда код идёт дальше ({site}: {instruction})</translation>
        </message>
        <message>
            <source>where it goes on at {site} ({instruction}) and {more:,} more could not be followed</source>
            <translation>не удалось проследить, куда код идёт дальше ({site}: {instruction}; ещё таких мест — {more:,})</translation>
        </message>
        <message>
            <source>it sets at {site} a property whose name is only known at run time</source>
            <translation>код задаёт свойство, имя которого известно только во время выполнения ({site})</translation>
        </message>
        <message>
            <source>it asks at {site} for a property whose name is only known at run time</source>
            <translation>код запрашивает свойство, имя которого известно только во время выполнения ({site})</translation>
        </message>
        <message>
            <source>it uses at {site} a function of {library} that it knows only by its number</source>
            <translation>код использует функцию из {library}, известную только по номеру ({site})</translation>
        </message>
        <message>
            <source>The export points to {entry:#x}, where there is no code.</source>
            <translation>Экспорт указывает на {entry:#x}, а кода там нет.</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} function</source>
            <extracomment>Plural: {n:,} functions</extracomment>
            <translation>
                <numerusform>{n:,} функция</numerusform>
                <numerusform>{n:,} функции</numerusform>
                <numerusform>{n:,} функций</numerusform>
            </translation>
        </message>
        <message>
            <source>{function} of {library}</source>
            <translation>{function} из {library}</translation>
        </message>
        <message>
            <source>{meaning} ("{text}", {encoding} at offset {offset:#x})</source>
            <translation>{meaning} («{text}», {encoding}, смещение {offset:#x})</translation>
        </message>
        <message>
            <source>{meaning} ("{text}", {encoding} at offset {offset:#x}) through the pointer at {slot:#x}</source>
            <translation>{meaning} («{text}», {encoding}, смещение {offset:#x}) через указатель по адресу {slot:#x}</translation>
        </message>
        <message>
            <source>in its own function at {address:#x}</source>
            <translation>в самой функции точки входа ({address:#x})</translation>
        </message>
        <message>
            <source>by the functions {steps}</source>
            <translation>через функции {steps}</translation>
        </message>
        <message>
            <source>address {address:#x}</source>
            <translation>адрес {address:#x}</translation>
        </message>
        <message>
            <source>offset {offset:#x}</source>
            <translation>смещение {offset:#x}</translation>
        </message>
        <message>
            <source>{encoding} at offset {offset:#x}</source>
            <translation>{encoding}, смещение {offset:#x}</translation>
        </message>
        <message>
            <source>{places} and {more} more</source>
            <translation>{places} и ещё {more}</translation>
        </message>
        <message>
            <source>The name stands in more than {limit:,} places of the DLL, and not all of them were looked at.</source>
            <translation>Имя встречается в DLL очень часто (мест больше {limit:,}), и просмотрены не все.</translation>
        </message>
        <message>
            <source>The row names it.</source>
            <translation>Строка называет его.</translation>
        </message>
        <message>
            <source>The condition looks at it.</source>
            <translation>Условие зависит от него.</translation>
        </message>
        <message>
            <source>Its value is put into the text.</source>
            <translation>Его значение подставляется в текст.</translation>
        </message>
        <message>
            <source>{list} and {last}</source>
            <translation>{list} и {last}</translation>
        </message>
        <message numerus="yes">
            <source>{who} looks at it in a condition.</source>
            <extracomment>Plural: {who} looks at it in a condition.</extracomment>
            <translation>
                <numerusform>{who} проверяет его в условии.</numerusform>
                <numerusform>{who} проверяют его в условии.</numerusform>
                <numerusform>{who} проверяют его в условии.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} puts its value into the text.</source>
            <extracomment>Plural: {who} put its value into the text.</extracomment>
            <translation>
                <numerusform>{who} подставляет его значение в текст.</numerusform>
                <numerusform>{who} подставляют его значение в текст.</numerusform>
                <numerusform>{who} подставляют его значение в текст.</numerusform>
            </translation>
        </message>
        <message>
            <source>More than {limit} cells of the package name properties, which is the limit</source>
            <translation>Свойства названы более чем в {limit} ячейках пакета, а это предел</translation>
        </message>
        <message>
            <source>It has this value from the start.</source>
            <translation>Это значение у него с самого начала.</translation>
        </message>
        <message>
            <source>The script is encoded and cannot be read.</source>
            <translation>Скрипт закодирован и не читается.</translation>
        </message>
        <message>
            <source>The script does not name {name}.</source>
            <translation>В скрипте нет имени {name}.</translation>
        </message>
        <message>
            <source>The script names {name} and is over {limit:,} characters long, so it was not looked into.</source>
            <translation>В скрипте есть имя {name}, но он длиннее {limit:,} символов и поэтому не изучался.</translation>
        </message>
        <message>
            <source>The script names {name} in line {line}: {text}</source>
            <translation>В скрипте есть имя {name}, строка {line}: {text}</translation>
        </message>
        <message>
            <source>The script names {name} in line {line}, and reads properties by names that are put together at run time: {text}</source>
            <translation>В скрипте есть имя {name} (строка {line}), и он читает свойства, имена которых складываются во время выполнения: {text}</translation>
        </message>
        <message>
            <source>The script sets {name} and does not read it.</source>
            <translation>Скрипт задаёт {name}, но не читает.</translation>
        </message>
        <message>
            <source>The script names {name} only in a comment, in another text or as a part of another name.</source>
            <translation>Имя {name} в скрипте есть только в комментарии, в другом тексте или как часть другого имени.</translation>
        </message>
        <message>
            <source>The script does not set {name}.</source>
            <translation>Скрипт не задаёт {name}.</translation>
        </message>
        <message>
            <source>The script is over {limit:,} characters long, so it was not looked into.</source>
            <translation>Скрипт длиннее {limit:,} символов и поэтому не изучался.</translation>
        </message>
        <message>
            <source>The script sets {name} in line {line}: {text}</source>
            <translation>Скрипт задаёт {name}, строка {line}: {text}</translation>
        </message>
        <message>
            <source>The script sets a property whose name is put together at run time in line {setting}, and names {name} in line {line}: {text}</source>
            <translation>Скрипт задаёт свойство, имя которого складывается во время выполнения (строка {setting}), и в нём есть имя {name}, строка {line}: {text}</translation>
        </message>
        <message>
            <source>The script sets a property whose name is put together at run time in line {line}: {text}</source>
            <translation>Скрипт задаёт свойство, имя которого складывается во время выполнения, строка {line}: {text}</translation>
        </message>
        <message>
            <source>command line</source>
            <comment>the Target</comment>
            <translation>командная строка</translation>
        </message>
        <message>
            <source>message</source>
            <comment>the Target</comment>
            <translation>сообщение</translation>
        </message>
        <message>
            <source>property settings</source>
            <comment>the Target</comment>
            <translation>значения свойств</translation>
        </message>
        <message>
            <source>path</source>
            <comment>the Target</comment>
            <translation>путь</translation>
        </message>
        <message>
            <source>value</source>
            <comment>the Target</comment>
            <translation>значение</translation>
        </message>
        <message>
            <source>[{name}] stands in its {target}.</source>
            <translation>В его Target ({target}) стоит [{name}].</translation>
        </message>
        <message>
            <source>A name in its brackets is put together at run time and may be any property.</source>
            <translation>Имя в его квадратных скобках складывается во время установки и может быть именем любого свойства.</translation>
        </message>
        <message>
            <source>Its {target} does not name {name}, and a program has no access to the properties of this session.</source>
            <translation>В его Target ({target}) нет имени {name}, а программе свойства этого сеанса недоступны.</translation>
        </message>
        <message>
            <source>Its {target} does not name {name}, and a nested installation has no access to the properties of this session.</source>
            <translation>В его Target ({target}) нет имени {name}, а вложенной установке свойства этого сеанса недоступны.</translation>
        </message>
        <message>
            <source>Its {target} does not name {name}, and it runs no code of its own.</source>
            <translation>В его Target ({target}) нет имени {name}, а своего кода оно не выполняет.</translation>
        </message>
        <message>
            <source>It runs from the script, where the properties of the session are out of reach.</source>
            <translation>Оно выполняется из сценария установки, где свойства сеанса недоступны.</translation>
        </message>
        <message>
            <source>It sets {name} to {value}.</source>
            <translation>Оно задаёт свойству {name} значение {value}.</translation>
        </message>
        <message>
            <source>It clears {name}.</source>
            <translation>Оно очищает свойство {name}.</translation>
        </message>
        <message>
            <source>It sets {name}.</source>
            <translation>Оно задаёт свойство {name}.</translation>
        </message>
        <message>
            <source>A program has no access to the properties of this session.</source>
            <translation>Программе свойства этого сеанса недоступны.</translation>
        </message>
        <message>
            <source>A nested installation has no access to the properties of this session.</source>
            <translation>Вложенной установке свойства этого сеанса недоступны.</translation>
        </message>
        <message>
            <source>It ends the installation with a message.</source>
            <translation>Оно прерывает установку сообщением.</translation>
        </message>
        <message>
            <source>Its condition looks at {name}: {condition}</source>
            <translation>Его условие зависит от {name}: {condition}</translation>
        </message>
        <message>
            <source>not scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>custom action, {execution}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in this scenario: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has a condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never, as nothing calls it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{control} of {dialog}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the client, called by {controls}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{side}, at the end on {ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never, as its Sequence is null</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never, as its Sequence is {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later: from the script that {action} runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>queued, but nothing runs the script after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside, as the client never has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inside: it has a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clears it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same number as {action}: order undefined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside: never set on the client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside: never set in this package</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside: runs from the script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>outside: {n:,} action after {closing}</source>
            <extracomment>Plural: outside: {n:,} actions after {closing}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>size not known</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n:,} byte</source>
            <extracomment>Plural: {n:,} bytes</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{whole}.{part} KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whole}.{part} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whole}.{part} GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>&amp;Keys without Ctrl or Alt, such as F, 0 and [</source>
            <translation>&amp;Клавиши без Ctrl и Alt, например F, 0 и [</translation>
        </message>
        <message>
            <source>&amp;Moving bars while something is read</source>
            <translation>&amp;Движущаяся полоса, пока что-то читается</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>Names of actions, tables and properties stay as they are. Holds from the next start on.</source>
            <translation>Имена действий, таблиц и свойств остаются как есть. Действует со следующего запуска.</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>&amp;Размер текста</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Клавиатура</translation>
        </message>
        <message>
            <source>Switch them off if you dictate; every command stays in the menus.</source>
            <translation>Отключите их, если диктуете голосом; все команды остаются в меню.</translation>
        </message>
        <message>
            <source>Animation</source>
            <translation>Анимация</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Контрастная</translation>
        </message>
        <message>
            <source>AppSearch sets it if it finds what it searches for.</source>
            <translation>AppSearch задаёт его, если находит то, что ищет.</translation>
        </message>
        <message>
            <source>CCPSearch sets it if it finds a product that qualifies.</source>
            <translation>CCPSearch задаёт его, если находит подходящий продукт.</translation>
        </message>
        <message>
            <source>RMCCPSearch searches the path that it holds.</source>
            <translation>RMCCPSearch ищет по пути, который в нём записан.</translation>
        </message>
        <message>
            <source>A check box sets it to this value.</source>
            <translation>Это значение задаёт флажок.</translation>
        </message>
        <message>
            <source>A person may choose this value in a combo box.</source>
            <translation>Это значение человек может выбрать в поле со списком.</translation>
        </message>
        <message>
            <source>It is a directory: its value is the path of the directory.</source>
            <translation>Это каталог: его значение — путь каталога.</translation>
        </message>
        <message>
            <source>CostFinalize takes its value as the path of the directory; where it has none, it gets the path that the table says.</source>
            <translation>CostFinalize берёт его значение как путь каталога; если значения нет, оно получает путь из таблицы.</translation>
        </message>
        <message>
            <source>Its value is the folder to copy the file to.</source>
            <translation>Его значение — папка, куда копируется файл.</translation>
        </message>
        <message>
            <source>Its value is the folder of the .ini file.</source>
            <translation>Его значение — папка файла .ini.</translation>
        </message>
        <message>
            <source>A person may choose this value in a list box.</source>
            <translation>Это значение человек может выбрать в списке.</translation>
        </message>
        <message>
            <source>A person may choose this value in a list view.</source>
            <translation>Это значение человек может выбрать в списке со значками.</translation>
        </message>
        <message>
            <source>Its value is the folder of the cabinet that a patch brings.</source>
            <translation>Его значение — папка CAB-файла из исправления.</translation>
        </message>
        <message>
            <source>Its value is the folder, or the file, to move or copy.</source>
            <translation>Его значение — папка или файл, которые перемещаются или копируются.</translation>
        </message>
        <message>
            <source>Its value is the folder to move or copy to.</source>
            <translation>Его значение — папка, куда они перемещаются или копируются.</translation>
        </message>
        <message>
            <source>A person may choose this value with a radio button.</source>
            <translation>Это значение человек может выбрать переключателем.</translation>
        </message>
        <message>
            <source>Its value is the folder to remove files from.</source>
            <translation>Его значение — папка, из которой удаляются файлы.</translation>
        </message>
        <message>
            <source>Space is reserved where its value says.</source>
            <translation>Место резервируется там, куда указывает его значение.</translation>
        </message>
        <message>
            <source>Its value is the working folder of the shortcut.</source>
            <translation>Его значение — рабочая папка ярлыка.</translation>
        </message>
        <message>
            <source>FindRelatedProducts adds the product codes of related products that it finds.</source>
            <translation>FindRelatedProducts добавляет коды найденных родственных продуктов.</translation>
        </message>
        <message>
            <source>Its value names the products to migrate from or to remove.</source>
            <translation>Его значение называет продукты, от которых идёт переход или которые надо удалить.</translation>
        </message>
        <message>
            <source>The button makes its value the path of the directory.</source>
            <translation>Кнопка делает его значение путём каталога.</translation>
        </message>
        <message>
            <source>The button checks that its value is a path that can be written to.</source>
            <translation>Кнопка проверяет, что по пути из его значения можно писать.</translation>
        </message>
        <message>
            <source>It is secure: the client passes it to the server for every user.</source>
            <translation>Оно защищённое: клиент передаёт его серверу у любого пользователя.</translation>
        </message>
        <message>
            <source>An administrative installation saves it for installations from the image.</source>
            <translation>Административная установка сохраняет его для установок из образа.</translation>
        </message>
        <message>
            <source>It is hidden: its value is not written into the log.</source>
            <translation>Оно скрыто: его значение не пишется в журнал.</translation>
        </message>
        <message>
            <source>WiX util extension</source>
            <translation>расширение WiX util</translation>
        </message>
        <message>
            <source>PanelSw WiX extension</source>
            <translation>расширение WiX PanelSw</translation>
        </message>
        <message>
            <source>WiX UI extension</source>
            <translation>расширение WiX UI</translation>
        </message>
        <message>
            <source>joins the Restart Manager session and registers the files, processes and services of the WixRestartResource table</source>
            <translation>подключается к сеансу диспетчера перезапуска и регистрирует файлы, процессы и службы из таблицы WixRestartResource</translation>
        </message>
        <message>
            <source>joins the Restart Manager session and registers processes that run from a folder</source>
            <translation>подключается к сеансу диспетчера перезапуска и регистрирует процессы, запущенные из папки</translation>
        </message>
        <message>
            <source>runs the command line in CustomActionData</source>
            <translation>выполняет командную строку из CustomActionData</translation>
        </message>
        <message>
            <source>runs the command line in QtExecCmdLine and clears it</source>
            <translation>выполняет командную строку из QtExecCmdLine и очищает её</translation>
        </message>
        <message>
            <source>runs the command line in QtExec64CmdLine and clears it</source>
            <translation>выполняет командную строку из QtExec64CmdLine и очищает её</translation>
        </message>
        <message>
            <source>runs the command line in WixQuietExecCmdLine and clears it</source>
            <translation>выполняет командную строку из WixQuietExecCmdLine и очищает её</translation>
        </message>
        <message>
            <source>runs the command line in WixQuietExec64CmdLine and clears it</source>
            <translation>выполняет командную строку из WixQuietExec64CmdLine и очищает её</translation>
        </message>
        <message>
            <source>runs the command line in WixSilentExecCmdLine and clears it</source>
            <translation>выполняет командную строку из WixSilentExecCmdLine и очищает её</translation>
        </message>
        <message>
            <source>runs the command line in WixSilentExec64CmdLine and clears it</source>
            <translation>выполняет командную строку из WixSilentExec64CmdLine и очищает её</translation>
        </message>
        <message>
            <source>opens what WixShellExecTarget names</source>
            <translation>открывает то, что названо в WixShellExecTarget</translation>
        </message>
        <message>
            <source>opens what WixUnelevatedShellExecTarget names</source>
            <translation>открывает то, что названо в WixUnelevatedShellExecTarget</translation>
        </message>
        <message>
            <source>opens the binary that WixShellExecBinaryId names</source>
            <translation>открывает двоичный файл, названный в WixShellExecBinaryId</translation>
        </message>
        <message>
            <source>says which suites of Windows are there</source>
            <translation>сообщает, какие наборы Windows есть</translation>
        </message>
        <message>
            <source>says where folders of Windows are</source>
            <translation>сообщает, где папки Windows</translation>
        </message>
        <message>
            <source>gives the names of built-in accounts</source>
            <translation>даёт имена встроенных учётных записей</translation>
        </message>
        <message>
            <source>says what drivers can do</source>
            <translation>сообщает, что умеют драйверы</translation>
        </message>
        <message>
            <source>gives the processor of the machine</source>
            <translation>даёт процессор компьютера</translation>
        </message>
        <message>
            <source>looks whether the folder is on a local drive</source>
            <translation>смотрит, на локальном ли диске папка</translation>
        </message>
        <message>
            <source>prints the licence under the name of the product</source>
            <translation>печатает лицензию под именем продукта</translation>
        </message>
        <message>
            <source>WiX 3 utility custom actions (wixca.dll)</source>
            <translation>служебные настраиваемые действия WiX 3 (wixca.dll)</translation>
        </message>
        <message>
            <source>WiX 4 and later utility custom actions (utilca.dll)</source>
            <translation>служебные настраиваемые действия WiX 4 и новее (utilca.dll)</translation>
        </message>
        <message>
            <source>calls a member that is found by its name at run time</source>
            <translation>вызывает член, имя которого находится во время выполнения</translation>
        </message>
        <message>
            <source>makes an object of a type that is found at run time</source>
            <translation>создаёт объект типа, который находится во время выполнения</translation>
        </message>
        <message>
            <source>loads an assembly at run time</source>
            <translation>загружает сборку во время выполнения</translation>
        </message>
        <message>
            <source>calls a function by its address</source>
            <translation>вызывает функцию по адресу</translation>
        </message>
        <message>
            <source>decides at run time what it calls</source>
            <translation>решает во время выполнения, что вызвать</translation>
        </message>
        <message>
            <source>runs code that it makes at run time</source>
            <translation>выполняет код, который создаёт во время выполнения</translation>
        </message>
        <message>
            <source>fills objects at run time</source>
            <translation>заполняет объекты во время выполнения</translation>
        </message>
        <message>
            <source>binds to members by their names at run time</source>
            <translation>связывается с членами по именам во время выполнения</translation>
        </message>
        <message>
            <source>Set by the executing engine (service) right after it has read policy DisableAutomaticApplicationShutdown and before the first action; deleted at the very start of InstallValidate. Never present in the UI sequence, none if Restart Manager is off or its session cannot be opened. Windows Vista/Server 2008 or later; not settable, not passed between engines, not readable by deferred custom actions. If InstallValidate is skipped by its condition the key stays to the end of the session (inferred).</source>
            <translation>Задаётся исполняющим установщиком (службой) сразу после чтения политики DisableAutomaticApplicationShutdown и до первого действия; удаляется в самом начале InstallValidate. В последовательности интерфейса его не бывает; нет его и тогда, когда диспетчер перезапуска отключён или его сеанс не открылся. Windows Vista/Server 2008 и новее; задать его нельзя, между клиентом и сервером оно не передаётся, отложенные настраиваемые действия его не читают. Если InstallValidate пропускается по условию, ключ остаётся до конца сеанса (вывод).</translation>
        </message>
        <message>
            <source>1 if a file rename is pending. Added in both engines; about the moment of the Restart Manager key on the server.</source>
            <translation>1, если ждёт переименование файла. Появляется и на клиенте, и на сервере; на сервере примерно тогда же, когда ключ диспетчера перезапуска.</translation>
        </message>
        <message>
            <source>Nearly always only seen on the server; on the client only when msiexec itself was elevated.</source>
            <translation>Почти всегда только на сервере; на клиенте лишь тогда, когда сам msiexec запущен с повышенными правами.</translation>
        </message>
        <message>
            <source>Only if logging is on.</source>
            <translation>Только если включён журнал.</translation>
        </message>
        <message>
            <source>Authored in the Property table; read when the engine starts.</source>
            <translation>Задаётся автором в таблице Property; читается при запуске установщика.</translation>
        </message>
        <message>
            <source>Set if the UI level carries HIDECANCEL (qb! / basic UI without cancel).</source>
            <translation>Задано, если в уровне интерфейса есть HIDECANCEL (qb!, простой интерфейс без отмены).</translation>
        </message>
        <message>
            <source>Patch codes, separated by ";". Moment not documented: taken as initialization (inferred).</source>
            <translation>Коды исправлений через «;». Момент не описан: принято, что это начало сеанса (вывод).</translation>
        </message>
        <message>
            <source>-1 unknown, 1 advertised, 2 installed for another user, 5 installed for this user.</source>
            <translation>-1 неизвестен, 1 объявлен, 2 установлен для другого пользователя, 5 установлен для этого пользователя.</translation>
        </message>
        <message>
            <source>Not set on first installation. Its value in logs is always the text 00:00:00, so test only for presence.</source>
            <translation>При первой установке не задано. Значение в журналах всегда 00:00:00, поэтому проверяйте только наличие.</translation>
        </message>
        <message>
            <source>INSTALL, ADMIN or ADVERTISE; restricted public property. Passed from client to server.</source>
            <translation>INSTALL, ADMIN или ADVERTISE; ограниченное открытое свойство. Передаётся от клиента серверу.</translation>
        </message>
        <message>
            <source>Client: set when the top-level action starts. Server: arrives with the command line, so already there at the start.</source>
            <translation>Клиент: задаётся, когда начинается действие верхнего уровня. Сервер: приходит с командной строкой, поэтому есть с самого начала.</translation>
        </message>
        <message>
            <source>Undocumented. On the client only while ExecuteAction waits for the server; passed as SECONDSEQUENCE="1" so it lives through the whole server session.</source>
            <translation>Не описано. На клиенте только пока ExecuteAction ждёт сервер; передаётся как SECONDSEQUENCE="1" и потому есть весь сеанс сервера.</translation>
        </message>
        <message>
            <source>Undocumented. Observed next to UILevel: 0 with UILevel 5, 2 with 3, 3 with 2 (so 1 would be reduced: inferred).</source>
            <translation>Не описано. Наблюдается рядом с UILevel: 0 при UILevel 5, 2 при 3, 3 при 2 (значит, 1 — сокращённый: вывод).</translation>
        </message>
        <message>
            <source>2 none, 3 basic, 4 reduced, 5 full. On the server of a silent run 2; a UI-less part of a run can differ from the client value.</source>
            <translation>2 нет, 3 простой, 4 сокращённый, 5 полный. На сервере при установке без интерфейса 2; в части без интерфейса значение может отличаться от клиентского.</translation>
        </message>
        <message>
            <source>Undocumented.</source>
            <translation>Не описано.</translation>
        </message>
        <message>
            <source>Property-table value; also readable by deferred custom actions, but not by commit ones.</source>
            <translation>Значение из таблицы Property; читается и отложенными настраиваемыми действиями, но не действиями фиксации.</translation>
        </message>
        <message>
            <source>Readable by deferred custom actions.</source>
            <translation>Читается отложенными настраиваемыми действиями.</translation>
        </message>
        <message>
            <source>Same as Privileged from Vista on, unless MSIUSEREALADMINDETECTION=1.</source>
            <translation>С Vista то же, что Privileged, если не MSIUSEREALADMINDETECTION=1.</translation>
        </message>
        <message>
            <source>1 when only restricted public properties are passed to the server.</source>
            <translation>1, когда серверу передаются только ограниченные открытые свойства.</translation>
        </message>
        <message>
            <source>1 if ADDLOCAL, REMOVE, REINSTALL, ... are given or a suspended run is resumed. After an interactive run the UI passes ADDLOCAL etc., so the server always has Preselected=1 (55 of 62 sessions).</source>
            <translation>1, если заданы ADDLOCAL, REMOVE, REINSTALL, ... или продолжается прерванная установка. После установки с интерфейсом клиент передаёт ADDLOCAL и другие, поэтому на сервере всегда Preselected=1 (55 из 62 сеансов).</translation>
        </message>
        <message>
            <source>Resumed (suspended) installation. The older name is Resume.</source>
            <translation>Продолжение прерванной установки. Прежнее имя — Resume.</translation>
        </message>
        <message>
            <source>1 in the session that continues after ForceReboot (on its command line).</source>
            <translation>1 в сеансе, который продолжается после ForceReboot (в его командной строке).</translation>
        </message>
        <message>
            <source>In the session of the OLD product, started by RemoveExistingProducts of the new one.</source>
            <translation>В сеансе СТАРОГО продукта, который запускает RemoveExistingProducts нового.</translation>
        </message>
        <message>
            <source>Repair; also set by the ReinstallMode/Reinstall control events.</source>
            <translation>Восстановление; задаётся и событиями элементов управления ReinstallMode/Reinstall.</translation>
        </message>
        <message>
            <source>If all features are removed it may become ALL only by InstallValidate: a condition on REMOVE="ALL" is dependable only after that.</source>
            <translation>Если удаляются все возможности, значением ALL оно может стать только к InstallValidate: условие REMOVE="ALL" надёжно лишь после него.</translation>
        </message>
        <message>
            <source>Seen on the server after an interactive run too (client passes ADDLOCAL).</source>
            <translation>Бывает на сервере и после установки с интерфейсом (клиент передаёт ADDLOCAL).</translation>
        </message>
        <message>
            <source>Undocumented; product codes found by FindRelatedProducts.</source>
            <translation>Не описано; коды продуктов, найденных действием FindRelatedProducts.</translation>
        </message>
        <message>
            <source>1 as soon as one signature is found.</source>
            <translation>1, как только найдена одна сигнатура.</translation>
        </message>
        <message>
            <source>Docs say CostFinalize sets 0; logs show 0 at CostInitialize. Becomes 1 when costing is over: server inside InstallValidate; client in the background (other thread id) while a dialog is up, so in a UI sequence without dialogs it can stay 0.</source>
            <translation>По документации 0 задаёт CostFinalize; по журналам 0 появляется в CostInitialize. Становится 1, когда расчёт места закончен: на сервере внутри InstallValidate, на клиенте в фоне (другой поток), пока открыто диалоговое окно; без диалоговых окон в последовательности интерфейса может остаться 0.</translation>
        </message>
        <message>
            <source>Default: writable drive with most free space.</source>
            <translation>По умолчанию: доступный для записи диск, где больше всего свободного места.</translation>
        </message>
        <message>
            <source>Updated with every change of selection or folder.</source>
            <translation>Обновляется при каждом изменении выбора или папки.</translation>
        </message>
        <message>
            <source>Same, computed as if rollback were off.</source>
            <translation>То же, но посчитано так, будто откат отключён.</translation>
        </message>
        <message>
            <source>Of the volume of PRIMARYFOLDER.</source>
            <translation>Для тома, где PRIMARYFOLDER.</translation>
        </message>
        <message>
            <source>1 by default; logs show it added at CostFinalize if not given.</source>
            <translation>По умолчанию 1; по журналам, если не задано, появляется в CostFinalize.</translation>
        </message>
        <message>
            <source>From ROOTDRIVE if not given.</source>
            <translation>Из ROOTDRIVE, если не задано.</translation>
        </message>
        <message>
            <source>Client: in logs present from initialization. Server: only when the source is resolved (ResolveSource, or the first action which needs the source, often ProcessComponents). Do not rely on it before ResolveSource.</source>
            <translation>Клиент: по журналам есть с начала сеанса. Сервер: только когда найден источник (ResolveSource или первое действие, которому он нужен, часто ProcessComponents). До ResolveSource на него не полагайтесь.</translation>
        </message>
        <message>
            <source>Upper-case twin; on the client there from the start, on the server added and deleted again during start, then added with SourceDir.</source>
            <translation>Двойник прописными буквами; на клиенте есть с начала, на сервере при запуске появляется и удаляется, а потом появляется вместе с SourceDir.</translation>
        </message>
        <message>
            <source>Product code which SourceDir belongs to.</source>
            <translation>Код продукта, к которому относится SourceDir.</translation>
        </message>
        <message>
            <source>Only if validation succeeded.</source>
            <translation>Только если проверка прошла.</translation>
        </message>
        <message>
            <source>1 if the source is on removable media.</source>
            <translation>1, если источник на съёмном носителе.</translation>
        </message>
        <message>
            <source>First installation: added at RegisterProduct. Maintenance: there from initialization; an uninstall deletes it at InstallInitialize.</source>
            <translation>Первая установка: появляется в RegisterProduct. Обслуживание: есть с начала сеанса; при удалении пропадает в InstallInitialize.</translation>
        </message>
        <message>
            <source>When the script starts to run (InstallExecute or InstallFinalize), deleted at the end of InstallFinalize.</source>
            <translation>Появляется, когда начинает выполняться сценарий установки (InstallExecute или InstallFinalize), удаляется в конце InstallFinalize.</translation>
        </message>
        <message>
            <source>During InstallExecute/InstallFinalize if a file in use was replaced. Useful only for actions after those.</source>
            <translation>Во время InstallExecute/InstallFinalize, если заменён занятый файл. Полезно только действиям после них.</translation>
        </message>
        <message>
            <source>Also from initialization by policy DisableRollback or property DISABLEROLLBACK, or by the EnableRollback control event.</source>
            <translation>Также с начала сеанса по политике DisableRollback или свойству DISABLEROLLBACK, либо по событию элемента управления EnableRollback.</translation>
        </message>
        <message>
            <source>Used by InstallValidate.</source>
            <translation>Нужно действию InstallValidate.</translation>
        </message>
        <message>
            <source>Only in nested (concurrent) installations, types 7/23/39; not set in RemoveExistingProducts.</source>
            <translation>Только во вложенных (одновременных) установках, типы 7/23/39; в RemoveExistingProducts не задаётся.</translation>
        </message>
        <message>
            <source>As ParentProductCode.</source>
            <translation>Как ParentProductCode.</translation>
        </message>
        <message>
            <source>Exists only for a deferred/rollback/commit action: text of the property with the name of that action at the moment it was scheduled.</source>
            <translation>Есть только у отложенного действия, отката и фиксации: текст свойства с именем этого действия в момент его постановки в сценарий установки.</translation>
        </message>
        <message>
            <source>0/absent: use Restart Manager. Disable: do not (no session key). DisableShutdown: session for detection only. Changing it from a custom action has no effect.</source>
            <translation>0 или нет: диспетчер перезапуска работает. Disable: не работает (ключа сеанса нет). DisableShutdown: сеанс только для поиска. Менять его из настраиваемого действия бесполезно.</translation>
        </message>
        <message>
            <source>0 shut down and restart, 1 force shutdown, 2 only if all apps are registered for restart. Ignored if Restart Manager is off.</source>
            <translation>0 закрыть и запустить снова, 1 закрыть принудительно, 2 только если все приложения зарегистрированы для перезапуска. Если диспетчер перезапуска отключён, не учитывается.</translation>
        </message>
        <message>
            <source>1 stops the restart of applications closed by Restart Manager.</source>
            <translation>1 отменяет запуск приложений, закрытых диспетчером перезапуска.</translation>
        </message>
        <message>
            <source>Seen when a bundle (Burn) drives the installation with its own UI.</source>
            <translation>Бывает, когда установкой управляет пакет Burn со своим интерфейсом.</translation>
        </message>
        <message>
            <source>Text in the user locale: useless in conditions.</source>
            <translation>Текст по языку пользователя: в условиях бесполезен.</translation>
        </message>
        <message>
            <source>Text, 24 hour: useless in conditions.</source>
            <translation>Текст, 24 часа: в условиях бесполезен.</translation>
        </message>
        <message>
            <source>Every property named in Upgrade.ActionProperty. ICE61: public, in SecureCustomProperties, not in the Property table. Set in the engine that ran the action (server in silent runs).</source>
            <translation>Каждое свойство, названное в Upgrade.ActionProperty. ICE61: открытое, в SecureCustomProperties, не в таблице Property. Задаётся там, где действие выполнилось (без интерфейса — на сервере).</translation>
        </message>
        <message>
            <source>Every property named in AppSearch.Property; empty if nothing was found.</source>
            <translation>Каждое свойство, названное в AppSearch.Property; пусто, если ничего не найдено.</translation>
        </message>
        <message>
            <source>One property for each Directory row, full path ending in backslash. Values given on the command line exist from initialization.</source>
            <translation>По одному свойству на каждую строку Directory: полный путь с обратной косой чертой в конце. Значения из командной строки есть с начала сеанса.</translation>
        </message>
        <message>
            <source>First install</source>
            <translation>Первая установка</translation>
        </message>
        <message>
            <source>Major upgrade</source>
            <translation>Крупное обновление</translation>
        </message>
        <message>
            <source>Being removed by an upgrade</source>
            <translation>Удаление при обновлении</translation>
        </message>
        <message>
            <source>Uninstall</source>
            <translation>Удаление</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Восстановление</translation>
        </message>
        <message>
            <source>Modify</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>Исправление (.msp)</translation>
        </message>
        <message>
            <source>Administrative install</source>
            <translation>Административная установка</translation>
        </message>
        <message>
            <source>Advertise</source>
            <translation>Объявление</translation>
        </message>
        <message>
            <source>The product and no related product is on the machine; nobody gives properties on the command line or changes what is selected.</source>
            <translation>На компьютере нет ни этого продукта, ни родственных; никто не задаёт свойства в командной строке и не меняет выбранное.</translation>
        </message>
        <message>
            <source>An older related product is on the machine and this package replaces it; this product itself is not installed yet.</source>
            <translation>На компьютере стоит прежний родственный продукт, и этот пакет его заменяет; сам этот продукт ещё не установлен.</translation>
        </message>
        <message>
            <source>This product is installed, and RemoveExistingProducts of a newer package removes it without user interface.</source>
            <translation>Этот продукт установлен, и действие RemoveExistingProducts нового пакета удаляет его без интерфейса.</translation>
        </message>
        <message>
            <source>The product is installed and all of it is removed (msiexec /x).</source>
            <translation>Продукт установлен и удаляется целиком (msiexec /x).</translation>
        </message>
        <message>
            <source>The product is installed and all of it is installed again (msiexec /fomus).</source>
            <translation>Продукт установлен и устанавливается заново целиком (msiexec /fomus).</translation>
        </message>
        <message>
            <source>The product is installed and a person adds or removes some features, but not all.</source>
            <translation>Продукт установлен, и человек добавляет или удаляет часть возможностей, но не все.</translation>
        </message>
        <message>
            <source>The product is installed and a small update or minor upgrade is applied to it (msiexec /p).</source>
            <translation>Продукт установлен, и к нему применяется небольшое или дополнительное обновление (msiexec /p).</translation>
        </message>
        <message>
            <source>A source image of the package is written to a network folder (msiexec /a); nothing is installed on this machine.</source>
            <translation>Исходный образ пакета записывается в сетевую папку (msiexec /a); на этот компьютер ничего не ставится.</translation>
        </message>
        <message>
            <source>The product is not on the machine and is only advertised (msiexec /j).</source>
            <translation>Продукта на компьютере нет, он только объявляется (msiexec /j).</translation>
        </message>
        <message>
            <source>Top-level action of an administrative (source image) installation; started by msiexec /a.</source>
            <translation>Действие верхнего уровня административной установки (исходный образ); запускается командой msiexec /a.</translation>
        </message>
        <message>
            <source>Top-level action that advertises a product; started by msiexec /j.</source>
            <translation>Действие верхнего уровня, которое объявляет продукт; запускается командой msiexec /j.</translation>
        </message>
        <message>
            <source>Checks that the registry has the free space that the package asks for.</source>
            <translation>Проверяет, есть ли в реестре свободное место, которого требует пакет.</translation>
        </message>
        <message>
            <source>Looks up earlier files, folders, registry or INI values and stores what it finds in properties.</source>
            <translation>Ищет прежние файлы, папки, значения реестра и INI-файлов и записывает найденное в свойства.</translation>
        </message>
        <message>
            <source>Binds executables and DLLs to the DLLs they import.</source>
            <translation>Привязывает программы и DLL к тем DLL, которые они импортируют.</translation>
        </message>
        <message>
            <source>Tests by file signature whether a qualifying older product is on the machine.</source>
            <translation>По сигнатуре файла проверяет, есть ли на компьютере подходящий прежний продукт.</translation>
        </message>
        <message>
            <source>Ends costing: resolves target directories and feature/component states.</source>
            <translation>Завершает расчёт места: определяет целевые каталоги и состояния возможностей и компонентов.</translation>
        </message>
        <message>
            <source>Starts costing: loads the Component and Feature tables into memory.</source>
            <translation>Начинает расчёт места: загружает в память таблицы Component и Feature.</translation>
        </message>
        <message>
            <source>Creates empty folders of components.</source>
            <translation>Создаёт пустые папки компонентов.</translation>
        </message>
        <message>
            <source>Creates shortcuts.</source>
            <translation>Создаёт ярлыки.</translation>
        </message>
        <message>
            <source>Stops and deletes services.</source>
            <translation>Останавливает и удаляет службы.</translation>
        </message>
        <message>
            <source>Turns rollback off for the rest of the installation.</source>
            <translation>Отключает откат до конца установки.</translation>
        </message>
        <message>
            <source>Makes further copies of installed files.</source>
            <translation>Делает дополнительные копии установленных файлов.</translation>
        </message>
        <message>
            <source>Starts the execute sequence named by EXECUTEACTION: the step from client to server.</source>
            <translation>Запускает последовательность выполнения, названную в EXECUTEACTION: переход от клиента к серверу.</translation>
        </message>
        <message>
            <source>Computes the disk cost of each file of each component, with version checks.</source>
            <translation>Считает место на диске для каждого файла каждого компонента, сверяя версии.</translation>
        </message>
        <message>
            <source>Looks for installed products which match the Upgrade table; puts product codes in its properties.</source>
            <translation>Ищет установленные продукты, подходящие под таблицу Upgrade; записывает коды продуктов в её свойства.</translation>
        </message>
        <message>
            <source>Stops the installation for a restart and resumes it afterwards.</source>
            <translation>Прерывает установку для перезагрузки и продолжает её потом.</translation>
        </message>
        <message>
            <source>Top-level action of an install, repair or removal; runs InstallUISequence, then InstallExecuteSequence.</source>
            <translation>Действие верхнего уровня установки, восстановления или удаления; выполняет InstallUISequence, затем InstallExecuteSequence.</translation>
        </message>
        <message>
            <source>Copies the package database to the administrative installation point.</source>
            <translation>Копирует базу данных пакета в точку административной установки.</translation>
        </message>
        <message>
            <source>Runs the script written since the start or the last run; the transaction stays open.</source>
            <translation>Выполняет сценарий установки, записанный с начала или с прошлого выполнения; транзакция остаётся открытой.</translation>
        </message>
        <message>
            <source>Second InstallExecute, because an action may stand in a table only once.</source>
            <translation>Второе действие InstallExecute: ведь в таблице действие может стоять только один раз.</translation>
        </message>
        <message>
            <source>Copies files from the source to the target folders.</source>
            <translation>Копирует файлы из источника в целевые папки.</translation>
        </message>
        <message>
            <source>Runs what is left of the script, then the commit actions, and closes the transaction.</source>
            <translation>Выполняет остаток сценария установки, затем действия фиксации и закрывает транзакцию.</translation>
        </message>
        <message>
            <source>Opens the transaction: from here actions write the execution script.</source>
            <translation>Открывает транзакцию: отсюда действия пишут сценарий установки.</translation>
        </message>
        <message>
            <source>Installs ODBC drivers, translators and data sources.</source>
            <translation>Устанавливает драйверы, трансляторы и источники данных ODBC.</translation>
        </message>
        <message>
            <source>Registers services.</source>
            <translation>Регистрирует службы.</translation>
        </message>
        <message>
            <source>Installs catalogs for Windows Me file protection (obsolete).</source>
            <translation>Устанавливает каталоги защиты файлов Windows Me (устарело).</translation>
        </message>
        <message>
            <source>Checks disk space and files in use on all costed volumes; ends the Restart Manager key.</source>
            <translation>Проверяет место и занятые файлы на всех учтённых томах; удаляет ключ сеанса диспетчера перезапуска.</translation>
        </message>
        <message>
            <source>Sets up isolation of shared DLLs next to an application.</source>
            <translation>Готовит изоляцию общих DLL рядом с приложением.</translation>
        </message>
        <message>
            <source>Evaluates the LaunchCondition table and ends the session if one is false.</source>
            <translation>Проверяет условия таблицы LaunchCondition и завершает сеанс, если одно из них ложно.</translation>
        </message>
        <message>
            <source>Gives the features of the new product the states of the product it upgrades.</source>
            <translation>Переносит на возможности нового продукта состояния обновляемого.</translation>
        </message>
        <message>
            <source>Moves or copies files which are already on the machine.</source>
            <translation>Перемещает или копирует файлы, которые уже есть на компьютере.</translation>
        </message>
        <message>
            <source>Sets extended service configuration and failure actions (MSI 5.0).</source>
            <translation>Настраивает дополнительные параметры служб и действия при сбое (MSI 5.0).</translation>
        </message>
        <message>
            <source>Advertises .NET and Win32 assemblies.</source>
            <translation>Объявляет сборки .NET и Win32.</translation>
        </message>
        <message>
            <source>Removes advertisement of .NET and Win32 assemblies.</source>
            <translation>Снимает объявление сборок .NET и Win32.</translation>
        </message>
        <message>
            <source>Applies binary patches to files.</source>
            <translation>Применяет к файлам двоичные исправления.</translation>
        </message>
        <message>
            <source>Registers and unregisters components, key paths and their clients.</source>
            <translation>Регистрирует компоненты, ключевые пути и их клиентов и снимает их с учёта.</translation>
        </message>
        <message>
            <source>Advertises qualified components.</source>
            <translation>Объявляет уточнённые компоненты.</translation>
        </message>
        <message>
            <source>Writes the feature states to the registry.</source>
            <translation>Записывает в реестр состояния возможностей.</translation>
        </message>
        <message>
            <source>Publishes the product, its name, icon and package.</source>
            <translation>Публикует продукт, его имя, значок и пакет.</translation>
        </message>
        <message>
            <source>Registers COM classes.</source>
            <translation>Регистрирует классы COM.</translation>
        </message>
        <message>
            <source>Registers COM+ applications.</source>
            <translation>Регистрирует приложения COM+.</translation>
        </message>
        <message>
            <source>Registers file extensions and verbs.</source>
            <translation>Регистрирует расширения файлов и команды для них.</translation>
        </message>
        <message>
            <source>Registers fonts.</source>
            <translation>Регистрирует шрифты.</translation>
        </message>
        <message>
            <source>Registers MIME types.</source>
            <translation>Регистрирует типы MIME.</translation>
        </message>
        <message>
            <source>Registers the product and caches the package on the machine.</source>
            <translation>Регистрирует продукт и сохраняет копию пакета на компьютере.</translation>
        </message>
        <message>
            <source>Registers ProgIds.</source>
            <translation>Регистрирует идентификаторы ProgId.</translation>
        </message>
        <message>
            <source>Registers type libraries.</source>
            <translation>Регистрирует библиотеки типов.</translation>
        </message>
        <message>
            <source>Registers the user name, company and product ID of the owner.</source>
            <translation>Регистрирует имя пользователя, организацию и код продукта владельца.</translation>
        </message>
        <message>
            <source>Deletes files made by DuplicateFiles.</source>
            <translation>Удаляет файлы, созданные действием DuplicateFiles.</translation>
        </message>
        <message>
            <source>Changes environment variables when a component is removed.</source>
            <translation>Меняет переменные среды при удалении компонента.</translation>
        </message>
        <message>
            <source>Uninstalls the related products found, each with an engine of its own.</source>
            <translation>Удаляет найденные родственные продукты, каждый отдельным сеансом установщика.</translation>
        </message>
        <message>
            <source>Deletes installed files and RemoveFile rows.</source>
            <translation>Удаляет установленные файлы и то, что названо в таблице RemoveFile.</translation>
        </message>
        <message>
            <source>Deletes empty folders of components which go away.</source>
            <translation>Удаляет пустые папки удаляемых компонентов.</translation>
        </message>
        <message>
            <source>Removes values from INI files.</source>
            <translation>Удаляет значения из INI-файлов.</translation>
        </message>
        <message>
            <source>Removes ODBC data sources, drivers and translators.</source>
            <translation>Удаляет источники данных, драйверы и трансляторы ODBC.</translation>
        </message>
        <message>
            <source>Removes registry values of components which go away, and RemoveRegistry rows.</source>
            <translation>Удаляет значения реестра удаляемых компонентов и то, что названо в таблице RemoveRegistry.</translation>
        </message>
        <message>
            <source>Removes advertised shortcuts of features which go away.</source>
            <translation>Удаляет объявленные ярлыки удаляемых возможностей.</translation>
        </message>
        <message>
            <source>Finds the source of the package and puts it in SourceDir.</source>
            <translation>Находит источник пакета и записывает его в SourceDir.</translation>
        </message>
        <message>
            <source>Tests removable media (CCP_DRIVE) for a qualifying older product.</source>
            <translation>Ищет подходящий прежний продукт на съёмном носителе (CCP_DRIVE).</translation>
        </message>
        <message>
            <source>Asks for a restart at the end of the installation.</source>
            <translation>Просит перезагрузку в конце установки.</translation>
        </message>
        <message>
            <source>Calls DllRegisterServer of self-registering modules.</source>
            <translation>Вызывает DllRegisterServer модулей, которые регистрируют себя сами.</translation>
        </message>
        <message>
            <source>Calls DllUnregisterServer of self-registering modules which go away.</source>
            <translation>Вызывает DllUnregisterServer удаляемых модулей, которые регистрируют себя сами.</translation>
        </message>
        <message>
            <source>Runs the actions of the table whose name is in the SEQUENCE property.</source>
            <translation>Выполняет действия таблицы, имя которой стоит в свойстве SEQUENCE.</translation>
        </message>
        <message>
            <source>Points new ODBC drivers at the folder of an installed driver of the same name.</source>
            <translation>Направляет новые драйверы ODBC в папку установленного драйвера с тем же именем.</translation>
        </message>
        <message>
            <source>Starts services.</source>
            <translation>Запускает службы.</translation>
        </message>
        <message>
            <source>Stops services.</source>
            <translation>Останавливает службы.</translation>
        </message>
        <message>
            <source>Removes advertisement of qualified components.</source>
            <translation>Снимает объявление уточнённых компонентов.</translation>
        </message>
        <message>
            <source>Removes feature states and the feature/component map from the registry.</source>
            <translation>Удаляет из реестра состояния возможностей и их связь с компонентами.</translation>
        </message>
        <message>
            <source>Removes COM class registration.</source>
            <translation>Снимает регистрацию классов COM.</translation>
        </message>
        <message>
            <source>Removes COM+ applications.</source>
            <translation>Удаляет приложения COM+.</translation>
        </message>
        <message>
            <source>Removes file-extension registration.</source>
            <translation>Снимает регистрацию расширений файлов.</translation>
        </message>
        <message>
            <source>Unregisters fonts.</source>
            <translation>Снимает регистрацию шрифтов.</translation>
        </message>
        <message>
            <source>Removes MIME registration.</source>
            <translation>Снимает регистрацию типов MIME.</translation>
        </message>
        <message>
            <source>Removes ProgId registration.</source>
            <translation>Снимает регистрацию ProgId.</translation>
        </message>
        <message>
            <source>Unregisters type libraries.</source>
            <translation>Снимает регистрацию библиотек типов.</translation>
        </message>
        <message>
            <source>Builds and checks the full product ID.</source>
            <translation>Составляет и проверяет полный код продукта (ProductID).</translation>
        </message>
        <message>
            <source>Changes environment variables.</source>
            <translation>Меняет переменные среды.</translation>
        </message>
        <message>
            <source>Writes INI file values.</source>
            <translation>Записывает значения в INI-файлы.</translation>
        </message>
        <message>
            <source>Writes registry values.</source>
            <translation>Записывает значения в реестр.</translation>
        </message>
    </context>
</TS>
