<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>MSI Inspector</name>
        <message>
            <source>Run it where there is a screen, or use `msi-inspector render` and `msi-inspector check`.</source>
            <translation>Запустите программу там, где есть экран, или обойдитесь командами `msi-inspector render` и `msi-inspector check`.</translation>
        </message>
        <message>
            <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
            <translation>Здесь нет экрана (не заданы ни DISPLAY, ни WAYLAND_DISPLAY)</translation>
        </message>
        <message>
            <source>The screen {display} does not answer</source>
            <translation>Экран {display} не отвечает</translation>
        </message>
        <message>
            <source>Qt for Python is not installed</source>
            <translation>Qt для Python не установлен</translation>
        </message>
        <message>
            <source>Install msi-inspector again with pip.</source>
            <translation>Установите msi-inspector заново через pip.</translation>
        </message>
        <message>
            <source>Qt cannot open a window because the system library {library} is missing</source>
            <translation>Qt не может открыть окно: нет системной библиотеки {library}</translation>
        </message>
        <message>
            <source>Qt cannot open a window because {library} is damaged</source>
            <translation>Qt не может открыть окно: файл {library} повреждён</translation>
        </message>
        <message>
            <source>Install it; the README lists the packages that Qt needs on Linux.</source>
            <translation>Установите её; пакеты, которые нужны Qt в Linux, перечислены в README.</translation>
        </message>
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
            <translation>В таблице Property есть строка {name}, а это свойство задаёт сам установщик.</translation>
        </message>
        <message>
            <source>{column} of {row}</source>
            <translation>{column}, строка {row}</translation>
        </message>
        <message>
            <source>The package gives it a value.</source>
            <translation>Значение задаёт пакет.</translation>
        </message>
        <message>
            <source>The package allows Windows Installer {allowed}, and {name} exists only in {needed} and later; on an older machine it is never set.</source>
            <translation>Пакету достаточно установщика Windows {allowed}, а свойство {name} есть только начиная с версии {needed}; на старом компьютере оно никогда не задаётся.</translation>
        </message>
        <message>
            <source>Summary information, Page Count</source>
            <translation>Сводная информация, Page Count</translation>
        </message>
        <message>
            <source>Page Count is {number}.</source>
            <translation>Page Count — {number}.</translation>
        </message>
        <message>
            <source>{table} has rows, but no scheduled custom action is known to read {name} and register them.</source>
            <translation>В таблице {table} есть строки, но ни одно настраиваемое действие в последовательностях, насколько известно, не читает свойство {name} и не регистрирует их.</translation>
        </message>
        <message>
            <source>The table {table} has rows.</source>
            <translation>В таблице {table} есть строки.</translation>
        </message>
        <message>
            <source>{action} sets directory {name} where {table} has no CostFinalize before it: a custom action of type 35 has to come after that (ICE12).</source>
            <translation>{action} задаёт каталог {name} там, где в таблице {table} перед ним нет CostFinalize: настраиваемое действие типа 35 должно стоять после него (ICE12).</translation>
        </message>
        <message>
            <source>{first} reads {name} in {row} of {table}, where it has no value: {why}.</source>
            <translation>Строка {first} читает свойство {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{first} and {n} more read {name} in {row} of {table}, where it has no value: {why}.</source>
            <extracomment>Plural: {first} and {n} more read {name} in {row} of {table}, where it has no value: {why}.</extracomment>
            <translation>
                <numerusform>Строка {first} и ещё {n} читают свойство {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}.</numerusform>
                <numerusform>Строка {first} и ещё {n} читают свойство {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}.</numerusform>
                <numerusform>Строка {first} и ещё {n} читают свойство {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{row} of {table} gives {name} its value on the client, and {reader} needs it on the server: where a user who is no administrator runs an elevated installation, it does not get there, because SecureCustomProperties does not list it.</source>
            <translation>{row} в таблице {table} задаёт свойство {name} на клиенте, а действию {reader} оно нужно на сервере. Если установку с повышенными правами запускает не администратор, на сервер оно не попадёт: его нет в SecureCustomProperties.</translation>
        </message>
        <message>
            <source>{row} of {table} may give {name} its value on the client, and {reader} needs it on the server: where a user who is no administrator runs an elevated installation, it does not get there, because SecureCustomProperties does not list it.</source>
            <translation>{row} в таблице {table} может задать свойство {name} на клиенте, а действию {reader} оно нужно на сервере. Если установку с повышенными правами запускает не администратор, на сервер оно не попадёт: его нет в SecureCustomProperties.</translation>
        </message>
        <message>
            <source>{row} works without that value</source>
            <translation>{row} работает без этого значения</translation>
        </message>
        <message>
            <source>{row} takes it from the Directory table</source>
            <translation>{row} берёт его из таблицы Directory</translation>
        </message>
        <message>
            <source>{row} of {table} sets {name}, and no row of {other} does: without user interface {table} is not played, so that {outcome}.</source>
            <translation>{row} в таблице {table} задаёт свойство {name}, а в таблице {other} его не задаёт ни одна строка: без интерфейса таблица {table} не выполняется, поэтому {outcome}.</translation>
        </message>
        <message numerus="yes">
            <source>{row} and {n} more row of {table} set {name}, and no row of {other} does: without user interface {table} is not played, so that {outcome}.</source>
            <extracomment>Plural: {row} and {n} more rows of {table} set {name}, and no row of {other} does: without user interface {table} is not played, so that {outcome}.</extracomment>
            <translation>
                <numerusform>{row} и ещё {n} строка таблицы {table} задают свойство {name}, а в таблице {other} его не задаёт ни одна строка: без интерфейса таблица {table} не выполняется, поэтому {outcome}.</numerusform>
                <numerusform>{row} и ещё {n} строки таблицы {table} задают свойство {name}, а в таблице {other} его не задаёт ни одна строка: без интерфейса таблица {table} не выполняется, поэтому {outcome}.</numerusform>
                <numerusform>{row} и ещё {n} строк таблицы {table} задают свойство {name}, а в таблице {other} его не задаёт ни одна строка: без интерфейса таблица {table} не выполняется, поэтому {outcome}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{second} gives {name} another value {where}, and nothing reads the one that {first} gives it.</source>
            <translation>{second} задаёт свойству {name} другое значение {where}, а то, которое задаёт {first}, никто не читает.</translation>
        </message>
        <message>
            <source>The condition of {action} can be read in two ways; parentheses are missing: {condition}</source>
            <translation>Условие действия {action} можно прочитать двояко, не хватает скобок: {condition}</translation>
        </message>
        <message>
            <source>The CustomAction table has a row {action}, which is a standard action: the row is never used.</source>
            <translation>В таблице CustomAction есть строка {action}, а это стандартное действие: строка никогда не используется.</translation>
        </message>
        <message>
            <source>{action} ({execution}) never runs: no InstallFinalize row follows that would run the script.</source>
            <translation>{action} ({execution}) никогда не выполняется: за ним нет строки InstallFinalize, которая выполнила бы сценарий установки.</translation>
        </message>
        <message>
            <source>{action} ({execution}) never runs: {why}; the installer reports error 2762 there.</source>
            <translation>{action} ({execution}) никогда не выполняется: {why}; установщик сообщает там об ошибке 2762.</translation>
        </message>
        <message>
            <source>The condition of {action} is wrong: {what}: {condition}</source>
            <translation>Условие действия {action} неверно: {what}: {condition}</translation>
        </message>
        <message>
            <source>The condition of {action} is outside the documented grammar: {what}: {condition}</source>
            <translation>Условие действия {action} не по документированной грамматике: {what}: {condition}</translation>
        </message>
        <message>
            <source>A row of {table} has no action name, so it is no standard action, custom action or dialog of this package.</source>
            <translation>В одной из строк таблицы {table} нет имени действия, поэтому она не называет ни стандартного, ни настраиваемого действия, ни диалогового окна этого пакета.</translation>
        </message>
        <message>
            <source>A row of {table} names {action}, which is no standard action, custom action or dialog of this package.</source>
            <translation>Строка таблицы {table} называет {action}, а такого стандартного или настраиваемого действия или диалогового окна в пакете нет.</translation>
        </message>
        <message>
            <source>{action} has no Type.</source>
            <translation>У действия {action} нет типа (Type).</translation>
        </message>
        <message>
            <source>{action} has Type {number}, which is no known kind of custom action.</source>
            <translation>У действия {action} Type {number}, а такого вида настраиваемых действий нет.</translation>
        </message>
        <message>
            <source>{action} sets {name}, which has no effect: it is read once, before the first action.</source>
            <translation>{action} задаёт свойство {name}, но без толку: оно читается один раз, до первого действия.</translation>
        </message>
        <message>
            <source>{action} sets {name} itself, which belongs to the installer.</source>
            <translation>{action} само задаёт свойство {name}, которое принадлежит установщику.</translation>
        </message>
        <message>
            <source>{why}; only the command line can give it one before</source>
            <translation>{why}; до этого значение может дать только командная строка</translation>
        </message>
        <message>
            <source>{why}; its other row, at {number} in {table}, finds it with a value</source>
            <translation>{why}; другая строка этого действия, под номером {number} в таблице {table}, застаёт его со значением</translation>
        </message>
        <message numerus="yes">
            <source>one action later</source>
            <extracomment>Plural: {n} actions later</extracomment>
            <translation>
                <numerusform>на {n} действие позже</numerusform>
                <numerusform>на {n} действия позже</numerusform>
                <numerusform>на {n} действий позже</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one action earlier</source>
            <extracomment>Plural: {n} actions earlier</extracomment>
            <translation>
                <numerusform>на {n} действие раньше</numerusform>
                <numerusform>на {n} действия раньше</numerusform>
                <numerusform>на {n} действий раньше</numerusform>
            </translation>
        </message>
        <message>
            <source>this is the row that sets it</source>
            <translation>эта строка его и задаёт</translation>
        </message>
        <message>
            <source>{row}, {distance}, has cleared it</source>
            <translation>его очищает {row} {distance}</translation>
        </message>
        <message>
            <source>{row}, which gives it its value, has the same number, so that the order is undefined</source>
            <translation>его задаёт {row} с тем же номером, а порядок таких строк не определён</translation>
        </message>
        <message>
            <source>{row}, which may give it a value, has the same number, so that the order is undefined</source>
            <translation>его может задать {row} с тем же номером, а порядок таких строк не определён</translation>
        </message>
        <message>
            <source>{row}, {distance}, gives it its value</source>
            <translation>его задаёт {row} {distance}</translation>
        </message>
        <message>
            <source>{row}, {distance}, may give it a value</source>
            <translation>его может задать {row} {distance}</translation>
        </message>
        <message>
            <source>it is private, so the value that {row} of {table} may give it stays on the client</source>
            <translation>оно закрытое, поэтому значение, которое может задать {row} в таблице {table}, остаётся на клиенте</translation>
        </message>
        <message>
            <source>it is private, so the value that {row} of {table} gives it stays on the client</source>
            <translation>оно закрытое, поэтому значение, которое задаёт {row} в таблице {table}, остаётся на клиенте</translation>
        </message>
        <message>
            <source>{row} of {table} may set it, on the server, from which nothing comes back to the client</source>
            <translation>его может задать {row} в таблице {table}, но на сервере, а оттуда клиенту ничего не возвращается</translation>
        </message>
        <message>
            <source>{row} of {table} sets it, on the server, from which nothing comes back to the client</source>
            <translation>его задаёт {row} в таблице {table}, но на сервере, а оттуда клиенту ничего не возвращается</translation>
        </message>
        <message>
            <source>{row} of {table} may set it, which is played after {other}</source>
            <translation>его может задать {row} в таблице {table}, а она выполняется после таблицы {other}</translation>
        </message>
        <message>
            <source>{row} of {table} sets it, which is played after {other}</source>
            <translation>его задаёт {row} в таблице {table}, а она выполняется после таблицы {other}</translation>
        </message>
        <message>
            <source>{row}, which sets it, does not run here: {reason}</source>
            <translation>его задал бы {row}, но здесь не выполняется: {reason}</translation>
        </message>
        <message>
            <source>{row} of {table} sets it only after the server has done its part</source>
            <translation>его задаёт {row} в таблице {table}, но уже после того, как сервер сделал своё дело</translation>
        </message>
        <message>
            <source>what {row} sets it to, {value}, comes to nothing here</source>
            <translation>его задаёт {row}, но от значения {value} здесь ничего не остаётся</translation>
        </message>
        <message>
            <source>{row} sets it, but not in this scenario ({title})</source>
            <translation>его задаёт {row}, но не в этом варианте установки ({title})</translation>
        </message>
        <message>
            <source>only actions that the script runs have it</source>
            <translation>оно есть только у действий из сценария установки</translation>
        </message>
        <message>
            <source>in this scenario ({title}) it has none</source>
            <translation>в этом варианте установки ({title}) его нет</translation>
        </message>
        <message>
            <source>FindRelatedProducts sets it where it finds a related product, and in this scenario ({title}) it does not</source>
            <translation>FindRelatedProducts задаёт его, когда находит родственный продукт, а в этом варианте установки ({title}) не находит</translation>
        </message>
        <message>
            <source>only {row} may set it</source>
            <translation>его может задать только {row}</translation>
        </message>
        <message>
            <source>{row} sets it, but nothing runs that action</source>
            <translation>его задаёт {row}, но это действие ничто не запускает</translation>
        </message>
        <message>
            <source>nothing in this package sets it</source>
            <translation>в этом пакете его ничто не задаёт</translation>
        </message>
        <message>
            <source>nothing in this package sets it, so only the command line can</source>
            <translation>в этом пакете его ничто не задаёт, так что остаётся только командная строка</translation>
        </message>
        <message>
            <source>The condition of {action} looks at {name}</source>
            <translation>Условие действия {action} обращается к свойству {name}</translation>
        </message>
        <message>
            <source>The condition of {action} looks at {name} {where}, where it has no value: {why}.</source>
            <translation>Условие действия {action} обращается к свойству {name} {where}, где у свойства нет значения: {why}.</translation>
        </message>
        <message>
            <source>The condition of {action} looks at {name} {where}, where it has no value: {why}; with its value the row may run.</source>
            <translation>Условие действия {action} обращается к свойству {name} {where}, где у свойства нет значения: {why}; со значением строка могла бы выполниться.</translation>
        </message>
        <message>
            <source>The condition of {action} looks at {name} {where}, where it has no value: {why}; with its value the row would run.</source>
            <translation>Условие действия {action} обращается к свойству {name} {where}, где у свойства нет значения: {why}; со значением строка выполнилась бы.</translation>
        </message>
        <message>
            <source>{action} reads {name}</source>
            <translation>{action} читает свойство {name}</translation>
        </message>
        <message>
            <source>{place}, where it has no value</source>
            <translation>{place}, где у свойства нет значения</translation>
        </message>
        <message>
            <source>{why}; its code may set it too</source>
            <translation>{why}; его код и сам может задать это свойство</translation>
        </message>
        <message>
            <source>{place}, where it has no value: {why}</source>
            <translation>{place}, где у свойства нет значения: {why}</translation>
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
            <translation>{action} читает свойство {name} {where}.</translation>
        </message>
        <message>
            <source>{action} may read {name}: the name is in its binary, and it runs {where}.</source>
            <translation>{action}, возможно, читает свойство {name}: это имя есть в двоичном файле, а действие выполняется {where}.</translation>
        </message>
        <message>
            <source>{action} could not be inspected for {name}; it runs {where}.</source>
            <translation>{action} изучить не удалось, и неизвестно, нужно ли ему свойство {name}; действие выполняется {where}.</translation>
        </message>
        <message>
            <source>{action} does not read {name}; it runs {where}.</source>
            <translation>{action} не читает свойство {name}; действие выполняется {where}.</translation>
        </message>
        <message>
            <source>{action} cannot read {name}; it runs {where}.</source>
            <translation>{action} не может читать свойство {name}; действие выполняется {where}.</translation>
        </message>
        <message>
            <source>{action} gets {name} as {data}</source>
            <translation>{action} получает в {data} значение свойства {name}</translation>
        </message>
        <message>
            <source>{words}, and its code does not read it.</source>
            <translation>{words}, но код действия его не читает.</translation>
        </message>
        <message>
            <source>{action} is scheduled {where}, where the property of its name has no value: {why}.</source>
            <translation>{action} ставится в сценарий установки {where}, где у свойства с его именем нет значения: {why}.</translation>
        </message>
        <message>
            <source>{action} reads {data} and is scheduled {where}, where the property of its name has no value: {why}.</source>
            <translation>{action} читает {data} и ставится в сценарий установки {where}, где у свойства с его именем нет значения: {why}.</translation>
        </message>
        <message>
            <source>{why}; {row} sets {name}, which {entry_point} reads only where its action is immediate</source>
            <translation>{why}; {row} задаёт свойство {name}, но его {entry_point} читает только в немедленном действии</translation>
        </message>
        <message>
            <source>{action} reads {data}, which is the value of property {action}.</source>
            <translation>{action} читает {data}, то есть значение свойства {action}.</translation>
        </message>
        <message>
            <source>{action} reads {data} and is scheduled {where}, before {row} sets the property of its name.</source>
            <translation>{action} читает {data} и ставится в сценарий установки {where}, раньше, чем {row} задаёт свойство с его именем.</translation>
        </message>
        <message>
            <source>nothing sets it there</source>
            <translation>там его ничто не задаёт</translation>
        </message>
        <message>
            <source>{row} clears it</source>
            <translation>{row} очищает его</translation>
        </message>
        <message>
            <source>{action} reads {name} from the script, where it can be read.</source>
            <translation>{action} читает свойство {name} из сценария установки, где его можно прочитать.</translation>
        </message>
        <message>
            <source>from the script ({execution}), where only CustomActionData, ProductCode and UserSID can be read</source>
            <translation>из сценария установки ({execution}), где можно прочитать только CustomActionData, ProductCode и UserSID</translation>
        </message>
        <message>
            <source>from the script ({execution}), where only CustomActionData can be read</source>
            <translation>из сценария установки ({execution}), где можно прочитать только CustomActionData</translation>
        </message>
        <message>
            <source>The code of {action} reads {name}, and it runs {where}.</source>
            <translation>Код действия {action} читает свойство {name}, а выполняется он {where}.</translation>
        </message>
        <message>
            <source>The code of {action} reads {name}, and it runs {where}; {row} hands it over.</source>
            <translation>Код действия {action} читает свойство {name}, а выполняется он {where}; значение ему передаёт {row}.</translation>
        </message>
        <message>
            <source>when a person uses {controls}, on the client, where {name} is never set</source>
            <translation>на клиенте, когда человек использует {controls}, а там свойство {name} никогда не задано</translation>
        </message>
        <message>
            <source>The condition of {action} looks at {name} {where}.</source>
            <translation>Условие действия {action} обращается к свойству {name} {where}.</translation>
        </message>
        <message>
            <source>Take {name} out of the condition, or copy it to another property while it is set and look at that one.</source>
            <translation>Уберите {name} из условия или скопируйте его в другое свойство, пока оно задано, и проверяйте копию.</translation>
        </message>
        <message>
            <source>{action} reads {name} while it is set.</source>
            <translation>{action} читает свойство {name}, пока оно задано.</translation>
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}, on the client, where it is never set</source>
            <translation>в конце таблицы {table} (исход: {ending}) на клиенте, где свойство никогда не задано</translation>
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}, where Restart Manager is disabled, so that it is never set</source>
            <translation>в конце таблицы {table} (исход: {ending}), а диспетчер перезапуска отключён, и свойство никогда не задано</translation>
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}, after it was cleared</source>
            <translation>в конце таблицы {table} (исход: {ending}), когда свойство уже очищено</translation>
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}, and it may have been cleared by then</source>
            <translation>в конце таблицы {table} (исход: {ending}), когда свойство, возможно, уже очищено</translation>
        </message>
        <message>
            <source>{action} stands before {needed}, and needs what that one prepares.</source>
            <translation>{action} стоит раньше действия {needed}, а ему нужно то, что оно готовит.</translation>
        </message>
        <message>
            <source>{action} uses a copy of {name}: taken by {taker} at {taken} into {copy}, used at {used}, after the installer has collected what it will close.</source>
            <translation>{action} использует копию свойства {name}: её снимает {taker} под номером {taken} в свойство {copy}, а использована она под номером {used}, когда установщик уже собрал всё, что будет закрывать.</translation>
        </message>
        <message>
            <source>its DLL</source>
            <translation>DLL действия</translation>
        </message>
        <message>
            <source>{action} names no entry point of {source}.</source>
            <translation>{action} не называет точку входа в {source}.</translation>
        </message>
        <message>
            <source>{action} names the entry point {target}, which {source} does not export.</source>
            <translation>{action} называет точку входа {target}, но {source} её не экспортирует.</translation>
        </message>
        <message>
            <source>Run without {setting}, or do without the key.</source>
            <translation>Запускайте без {setting} или обойдитесь без ключа.</translation>
        </message>
        <message>
            <source>Take it out of the Property table: {setting}, or do without the key.</source>
            <translation>Уберите {setting} из таблицы Property или обойдитесь без ключа.</translation>
        </message>
        <message>
            <source>from no script: {why}</source>
            <translation>не из сценария установки: {why}</translation>
        </message>
        <message>
            <source>from the script ({execution}), where it cannot be read</source>
            <translation>из сценария установки ({execution}), где свойство прочитать нельзя</translation>
        </message>
        <message>
            <source>in {table}, on the client, where it is never set</source>
            <translation>в таблице {table}, на клиенте, где свойство никогда не задано</translation>
        </message>
        <message>
            <source>where Restart Manager is disabled, so that it is never set</source>
            <translation>там, где диспетчер перезапуска отключён и свойство никогда не задано</translation>
        </message>
        <message>
            <source>outside its window</source>
            <translation>вне промежутка</translation>
        </message>
        <message>
            <source>at {number}, the same number as {closing}, which clears it: the order is undefined</source>
            <translation>под номером {number}, как и {closing}, где свойство очищается: порядок не определён</translation>
        </message>
        <message numerus="yes">
            <source>{n} action after {row} clears it</source>
            <extracomment>Plural: {n} actions after {row} clears it</extracomment>
            <translation>
                <numerusform>через {n} действие после того, как {row} его очищает</numerusform>
                <numerusform>через {n} действия после того, как {row} его очищает</numerusform>
                <numerusform>через {n} действий после того, как {row} его очищает</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} action after {row}, which clears it if {condition}</source>
            <extracomment>Plural: {n} actions after {row}, which clears it if {condition}</extracomment>
            <translation>
                <numerusform>через {n} действие после того, как {row} его очищает, если {condition}</numerusform>
                <numerusform>через {n} действия после того, как {row} его очищает, если {condition}</numerusform>
                <numerusform>через {n} действий после того, как {row} его очищает, если {condition}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} action after {row}, which may clear it</source>
            <extracomment>Plural: {n} actions after {row}, which may clear it</extracomment>
            <translation>
                <numerusform>через {n} действие после {row}, где свойство может быть очищено</numerusform>
                <numerusform>через {n} действия после {row}, где свойство может быть очищено</numerusform>
                <numerusform>через {n} действий после {row}, где свойство может быть очищено</numerusform>
            </translation>
        </message>
        <message>
            <source>error</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>предупреждение</translation>
        </message>
        <message>
            <source>note</source>
            <translation>примечание</translation>
        </message>
        <message>
            <source>info</source>
            <translation>к сведению</translation>
        </message>
        <message>
            <source>good</source>
            <translation>в порядке</translation>
        </message>
        <message>
            <source>at the end of {table}, when it ends in {ending}</source>
            <translation>в конце таблицы {table} (исход: {ending})</translation>
        </message>
        <message>
            <source>at {number} in {table}</source>
            <translation>под номером {number} в таблице {table}</translation>
        </message>
        <message>
            <source>{words} where it has a value</source>
            <translation>{words}, у которого здесь есть значение</translation>
        </message>
        <message>
            <source>{words} where it may have a value</source>
            <translation>{words}, у которого здесь может быть значение</translation>
        </message>
        <message>
            <source>{words}, whose value is nothing but blanks here</source>
            <translation>{words}, в котором здесь одни пробелы</translation>
        </message>
        <message>
            <source>{words}, which has the value {value} here</source>
            <translation>{words}, которое здесь равно {value}</translation>
        </message>
        <message>
            <source>Schedule {first} before {second} in {table}.</source>
            <translation>Поставьте {first} перед {second} в таблице {table}.</translation>
        </message>
        <message>
            <source>Schedule {first} before {second} in {table}: Sequence {number} is free.</source>
            <translation>Поставьте {first} перед {second} в таблице {table}: номер Sequence {number} свободен.</translation>
        </message>
        <message>
            <source>Set the property {action} to {value} before {action}, by a custom action of type {type}, and take {name} out of CustomActionData in the code.</source>
            <translation>Задайте свойству {action} значение {value} перед действием {action} настраиваемым действием типа {type}, а в коде берите {name} из CustomActionData.</translation>
        </message>
        <message>
            <source>Set the property {action} before {action}, by a custom action of type {type}: its code finds that value in {data}.</source>
            <translation>Задайте свойство {action} перед действием {action} настраиваемым действием типа {type}: его код найдёт это значение в {data}.</translation>
        </message>
        <message>
            <source>Sequence {number} is free.</source>
            <translation>Номер Sequence {number} свободен.</translation>
        </message>
        <message>
            <source>Let {setter} set the property {action} instead of {source}: its value becomes {data}.</source>
            <translation>Пусть {setter} задаёт свойство {action} вместо {source}: его значение попадёт в {data}.</translation>
        </message>
        <message>
            <source>Add {name} to {list}.</source>
            <translation>Добавьте {name} в {list}.</translation>
        </message>
        <message>
            <source>Give it a public name: name it {name} and make it secure, so that it crosses to the server.</source>
            <translation>Сделайте имя открытым: назовите свойство {name} и сделайте его защищённым, чтобы оно передавалось серверу.</translation>
        </message>
        <message>
            <source>Let {row} run in {table} too: take the option that keeps it from running there out of its Type; or name it {name} and make it secure, so that it crosses to the server.</source>
            <translation>Пусть {row} выполняется и в таблице {table}: уберите из Type параметр, который этого не даёт; или назовите свойство {name} и сделайте его защищённым, чтобы оно передавалось серверу.</translation>
        </message>
        <message>
            <source>Schedule {first} in {table} too, before {second}; or name it {name} and make it secure, so that it crosses to the server.</source>
            <translation>Поставьте {first} и в таблицу {table}, перед {second}; или назовите свойство {name} и сделайте его защищённым, чтобы оно передавалось серверу.</translation>
        </message>
        <message>
            <source>Schedule {first} in {table} too, before {second}, with the condition {condition}: where the UI sequence is played its value crosses to the server.</source>
            <translation>Поставьте {first} и в таблицу {table}, перед {second}, с условием {condition}: где выполняется последовательность интерфейса, его значение передаётся серверу.</translation>
        </message>
        <message>
            <source>Names are case-sensitive; did you mean {name}?</source>
            <translation>Регистр букв в именах важен; может быть, это {name}?</translation>
        </message>
        <message>
            <source>No misuse is proven, but {words}.</source>
            <translation>Ошибочное использование не доказано, но есть примечание. {words}.</translation>
        </message>
        <message numerus="yes">
            <source>No misuse is proven, but {words} (and {n} more note).</source>
            <extracomment>Plural: No misuse is proven, but {words} (and {n} more notes).</extracomment>
            <translation>
                <numerusform>Ошибочное использование не доказано, но есть примечание. {words} (и ещё {n} примечание).</numerusform>
                <numerusform>Ошибочное использование не доказано, но есть примечание. {words} (и ещё {n} примечания).</numerusform>
                <numerusform>Ошибочное использование не доказано, но есть примечание. {words} (и ещё {n} примечаний).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} action reads {name} where it has a value or may have one, and {absent} where it has none, which is no mistake by itself.</source>
            <extracomment>Plural: {n} actions read {name} where it has a value or may have one, and {absent} where it has none, which is no mistake by itself.</extracomment>
            <translation>
                <numerusform>{n} действие читает свойство {name} там, где значение есть или может быть, и {absent} — там, где значения нет; само по себе это не ошибка.</numerusform>
                <numerusform>{n} действия читают свойство {name} там, где значение есть или может быть, и {absent} — там, где значения нет; само по себе это не ошибка.</numerusform>
                <numerusform>{n} действий читают свойство {name} там, где значение есть или может быть, и {absent} — там, где значения нет; само по себе это не ошибка.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} action reads {name}, and none where it has no value.</source>
            <extracomment>Plural: {n} actions read {name}, and none where it has no value.</extracomment>
            <translation>
                <numerusform>{n} действие читает свойство {name}, а там, где значения нет, — ни одно.</numerusform>
                <numerusform>{n} действия читают свойство {name}, а там, где значения нет, — ни одно.</numerusform>
                <numerusform>{n} действий читают свойство {name}, а там, где значения нет, — ни одно.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} action reads {name} where it has no value, which is no mistake by itself.</source>
            <extracomment>Plural: {n} actions read {name} where it has no value, which is no mistake by itself.</extracomment>
            <translation>
                <numerusform>{n} действие читает свойство {name} там, где значения нет; само по себе это не ошибка.</numerusform>
                <numerusform>{n} действия читают свойство {name} там, где значения нет; само по себе это не ошибка.</numerusform>
                <numerusform>{n} действий читают свойство {name} там, где значения нет; само по себе это не ошибка.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No custom action is seen to read {name}, but {n} action was not inspected.</source>
            <extracomment>Plural: No custom action is seen to read {name}, but {n} actions were not inspected.</extracomment>
            <translation>
                <numerusform>Не видно, чтобы настраиваемые действия читали свойство {name}, но {n} действие не изучено.</numerusform>
                <numerusform>Не видно, чтобы настраиваемые действия читали свойство {name}, но {n} действия не изучены.</numerusform>
                <numerusform>Не видно, чтобы настраиваемые действия читали свойство {name}, но {n} действий не изучены.</numerusform>
            </translation>
        </message>
        <message>
            <source>This package sets {name} and is not seen to read it; Windows Installer itself may.</source>
            <translation>Пакет задаёт свойство {name}, но не видно, чтобы он его читал; прочитать может сам установщик Windows.</translation>
        </message>
        <message>
            <source>No custom action that runs here reads {name}.</source>
            <translation>Ни одно настраиваемое действие, которое здесь выполняется, не читает свойство {name}.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing in this package is seen to set or read {name}; {n} action could not be inspected; Windows Installer or its caller may set it.</source>
            <extracomment>Plural: Nothing in this package is seen to set or read {name}; {n} actions could not be inspected; Windows Installer or its caller may set it.</extracomment>
            <translation>
                <numerusform>Не видно, чтобы что-то в этом пакете задавало или читало свойство {name}; {n} действие изучить не удалось; задать его может установщик Windows или тот, кто его запускает.</numerusform>
                <numerusform>Не видно, чтобы что-то в этом пакете задавало или читало свойство {name}; {n} действия изучить не удалось; задать его может установщик Windows или тот, кто его запускает.</numerusform>
                <numerusform>Не видно, чтобы что-то в этом пакете задавало или читало свойство {name}; {n} действий изучить не удалось; задать его может установщик Windows или тот, кто его запускает.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing in this package is seen to set or read {name}; {n} action could not be inspected.</source>
            <extracomment>Plural: Nothing in this package is seen to set or read {name}; {n} actions could not be inspected.</extracomment>
            <translation>
                <numerusform>Не видно, чтобы что-то в этом пакете задавало или читало свойство {name}; {n} действие изучить не удалось.</numerusform>
                <numerusform>Не видно, чтобы что-то в этом пакете задавало или читало свойство {name}; {n} действия изучить не удалось.</numerusform>
                <numerusform>Не видно, чтобы что-то в этом пакете задавало или читало свойство {name}; {n} действий изучить не удалось.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in this package sets or reads {name}; Windows Installer or its caller may set it.</source>
            <translation>Ничто в этом пакете не задаёт и не читает свойство {name}; задать его может установщик Windows или тот, кто его запускает.</translation>
        </message>
        <message>
            <source>Nothing in this package sets or reads {name}.</source>
            <translation>Ничто в этом пакете не задаёт и не читает свойство {name}.</translation>
        </message>
        <message>
            <source>Schedule it before {closing}; every Sequence number before it is taken, so renumber the rows first.</source>
            <translation>Поставьте действие перед {closing}; все номера Sequence перед этой строкой заняты, так что сначала перенумеруйте строки.</translation>
        </message>
        <message>
            <source>Schedule it before {closing} in {table}, unless it needs what is installed: Sequence {number} is free.</source>
            <translation>Поставьте действие перед {closing} в таблице {table}, если ему не нужно то, что устанавливается: номер Sequence {number} свободен.</translation>
        </message>
        <message>
            <source>Schedule it after {row} in {table}: Sequence {number} is free.</source>
            <translation>Поставьте действие после {row} в таблице {table}: номер Sequence {number} свободен.</translation>
        </message>
        <message>
            <source>Schedule it between {opens} and {closes} in {table}: Sequence {number} is free.</source>
            <translation>Поставьте действие между {opens} и {closes} в таблице {table}: номер Sequence {number} свободен.</translation>
        </message>
        <message>
            <source>Only an immediate action can read it: make it immediate (Type {number}). {then}</source>
            <translation>Прочитать свойство может только немедленное действие: сделайте его немедленным (Type {number}). {then}</translation>
        </message>
        <message>
            <source>The key lives on the server: schedule it in {table}, before {closing}; it stands there at {number} already.</source>
            <translation>Ключ живёт на сервере: действие нужно в таблице {table}, перед {closing}; там оно уже стоит под номером {number}.</translation>
        </message>
        <message>
            <source>The key lives on the server: schedule it in {table}, before {closing}.</source>
            <translation>Ключ живёт на сервере: поставьте действие в таблицу {table}, перед {closing}.</translation>
        </message>
        <message>
            <source>The key lives on the server: schedule it in {table}, before {closing}: Sequence {number} is free.</source>
            <translation>Ключ живёт на сервере: поставьте действие в таблицу {table}, перед {closing}: номер Sequence {number} свободен.</translation>
        </message>
        <message>
            <source>A custom action reads the property where the property has no value.</source>
            <translation>Настраиваемое действие читает свойство там, где у свойства нет значения.</translation>
        </message>
        <message>
            <source>The action finds the property empty and works as if it had never been set.</source>
            <translation>Действие находит свойство пустым и работает так, будто его никогда не задавали.</translation>
        </message>
        <message>
            <source>Schedule the action before the action that clears the property, or let it do without the value.</source>
            <translation>Поставьте действие перед тем, которое очищает свойство, или пусть оно обходится без значения.</translation>
        </message>
        <message>
            <source>A custom action on the client reads a property that only the server has.</source>
            <translation>Настраиваемое действие на клиенте читает свойство, которое есть только у сервера.</translation>
        </message>
        <message>
            <source>Private properties of the server never reach the client, which plays the UI.</source>
            <translation>Закрытые свойства сервера никогда не попадают к клиенту, который показывает интерфейс.</translation>
        </message>
        <message>
            <source>Schedule the action in InstallExecuteSequence, before the action that clears the property.</source>
            <translation>Поставьте действие в InstallExecuteSequence, перед тем, которое очищает свойство.</translation>
        </message>
        <message>
            <source>A deferred, rollback or commit action reads the property.</source>
            <translation>Отложенное действие, откат или фиксация читает свойство.</translation>
        </message>
        <message>
            <source>An in-script action can read CustomActionData, ProductCode and UserSID only.</source>
            <translation>Действие из сценария установки может прочитать только CustomActionData, ProductCode и UserSID.</translation>
        </message>
        <message>
            <source>Make the action immediate, and schedule it before the action that clears the property.</source>
            <translation>Сделайте действие немедленным и поставьте его перед тем, которое очищает свойство.</translation>
        </message>
        <message>
            <source>A custom action reads the property at the Sequence number of the action that clears it.</source>
            <translation>Настраиваемое действие читает свойство под тем же номером Sequence, под которым стоит очищающее его действие.</translation>
        </message>
        <message>
            <source>The order of equal Sequence numbers is undefined, so the property may be gone.</source>
            <translation>Порядок равных номеров Sequence не определён, и свойства может уже не быть.</translation>
        </message>
        <message>
            <source>Give the action a smaller Sequence number than the action that clears the property has.</source>
            <translation>Дайте действию номер Sequence меньше, чем у того, которое очищает свойство.</translation>
        </message>
        <message>
            <source>A condition looks at the property where the property has no value.</source>
            <translation>Условие обращается к свойству там, где у свойства нет значения.</translation>
        </message>
        <message>
            <source>A condition that looks at the property where it has no value always sees an empty text.</source>
            <translation>Условие, которое обращается к свойству без значения, всегда видит пустой текст.</translation>
        </message>
        <message>
            <source>Take the property out of the condition, or schedule the row before the action that clears the property.</source>
            <translation>Уберите свойство из условия или поставьте строку перед действием, которое очищает свойство.</translation>
        </message>
        <message>
            <source>A custom action may read the property where the property has no value.</source>
            <translation>Настраиваемое действие, возможно, читает свойство там, где у свойства нет значения.</translation>
        </message>
        <message>
            <source>It is not proven that the action uses the property, or that the property is gone when it does.</source>
            <translation>Не доказано, что действие использует свойство или что свойства в этот момент уже нет.</translation>
        </message>
        <message>
            <source>Find out whether the action needs the property; if it does, schedule it before the action that clears the property.</source>
            <translation>Выясните, нужно ли действию свойство; если нужно, поставьте его перед действием, которое очищает свойство.</translation>
        </message>
        <message>
            <source>A custom action that could not be inspected stands where the property has no value.</source>
            <translation>Настраиваемое действие, которое не удалось изучить, стоит там, где у свойства нет значения.</translation>
        </message>
        <message>
            <source>What cannot be inspected cannot be called clean.</source>
            <translation>О том, чего не удалось изучить, нельзя сказать, что всё в порядке.</translation>
        </message>
        <message>
            <source>Ask whoever wrote the action whether it needs the property; if it does, schedule it before the action that clears the property.</source>
            <translation>Спросите у автора действия, нужно ли ему свойство; если нужно, поставьте его перед действием, которое очищает свойство.</translation>
        </message>
        <message>
            <source>A custom action that does not use the property stands where the property has no value.</source>
            <translation>Настраиваемое действие, которое не использует свойство, стоит там, где у свойства нет значения.</translation>
        </message>
        <message>
            <source>It does not need the property, so it may stand there.</source>
            <translation>Свойство действию не нужно, так что стоять там можно.</translation>
        </message>
        <message>
            <source>Nothing is to be mended.</source>
            <translation>Исправлять ничего не нужно.</translation>
        </message>
        <message>
            <source>A custom action reads the property while the property is set.</source>
            <translation>Настраиваемое действие читает свойство, пока оно задано.</translation>
        </message>
        <message>
            <source>It reads the property where the property has its value.</source>
            <translation>Действие читает свойство там, где у него есть значение.</translation>
        </message>
        <message>
            <source>The action that clears the property has a condition, so it depends how long the property lives.</source>
            <translation>У действия, которое очищает свойство, есть условие, и от него зависит, сколько живёт свойство.</translation>
        </message>
        <message>
            <source>Where the closing action is skipped, the property keeps its value to the end (ICE84 warns of such conditions).</source>
            <translation>Где очищающее действие пропускается, свойство сохраняет значение до конца (о таких условиях предупреждает ICE84).</translation>
        </message>
        <message>
            <source>Take the condition away, or schedule what needs the property before that action.</source>
            <translation>Уберите условие или поставьте то, чему нужно свойство, перед этим действием.</translation>
        </message>
        <message>
            <source>No action clears the property, so it lives to the end of the sequence.</source>
            <translation>Свойство ничто не очищает, и оно живёт до конца последовательности.</translation>
        </message>
        <message>
            <source>Nothing clears the property in this sequence; an installation also needs the action that does (ICE26).</source>
            <translation>В этой последовательности свойство ничто не очищает, а действие, которое это делает, нужно и самой установке (ICE26).</translation>
        </message>
        <message>
            <source>Schedule InstallValidate in the sequence.</source>
            <translation>Поставьте InstallValidate в последовательность.</translation>
        </message>
        <message>
            <source>The package keeps the installer from setting the property.</source>
            <translation>Пакет не даёт установщику задать свойство.</translation>
        </message>
        <message>
            <source>The property never gets a value, so nothing that needs it works.</source>
            <translation>Свойство никогда не получает значения, и всё, чему оно нужно, не работает.</translation>
        </message>
        <message>
            <source>Take the setting out of the Property table, or remove the actions that need the property.</source>
            <translation>Уберите эту настройку из таблицы Property или удалите действия, которым нужно свойство.</translation>
        </message>
        <message>
            <source>The package also installs with a Windows Installer that does not know the property.</source>
            <translation>Пакет ставится и тем установщиком Windows, который этого свойства не знает.</translation>
        </message>
        <message>
            <source>An installer below that version never sets the property; the machine decides.</source>
            <translation>Установщик старее этой версии никогда не задаёт свойство; всё решает компьютер.</translation>
        </message>
        <message>
            <source>Raise Page Count in the summary information to the version that sets the property, or let the actions do without it.</source>
            <translation>Поднимите Page Count в сводной информации до версии, которая задаёт свойство, или пусть действия обходятся без него.</translation>
        </message>
        <message>
            <source>A row of a sequence table names nothing that could run.</source>
            <translation>Строка таблицы последовательности называет то, чего выполнить нельзя.</translation>
        </message>
        <message>
            <source>A row can only run a standard action, a custom action or a dialog.</source>
            <translation>Строка может выполнить только стандартное действие, настраиваемое действие или диалоговое окно.</translation>
        </message>
        <message>
            <source>Add the custom action or the dialog that the row names, or delete the row.</source>
            <translation>Добавьте настраиваемое действие или диалоговое окно, которое называет строка, или удалите её.</translation>
        </message>
        <message>
            <source>The Type of a custom action is none that Windows Installer knows.</source>
            <translation>Такого Type настраиваемого действия установщик Windows не знает.</translation>
        </message>
        <message>
            <source>What the action would run cannot be said (ICE68).</source>
            <translation>Что выполнило бы действие, сказать нельзя (ICE68).</translation>
        </message>
        <message>
            <source>Put together the Type again from a basic type and the documented options.</source>
            <translation>Составьте Type заново из основного типа и документированных параметров.</translation>
        </message>
        <message>
            <source>A custom action has the name of a standard action.</source>
            <translation>У настраиваемого действия имя стандартного.</translation>
        </message>
        <message>
            <source>The standard action wins, and the custom action is never called (ICE93).</source>
            <translation>Выполняется стандартное действие, а настраиваемое никогда не вызывается (ICE93).</translation>
        </message>
        <message>
            <source>Rename the custom action.</source>
            <translation>Переименуйте настраиваемое действие.</translation>
        </message>
        <message>
            <source>A condition cannot be read.</source>
            <translation>Условие не читается.</translation>
        </message>
        <message>
            <source>Windows Installer ends the sequence at a row whose condition is wrong.</source>
            <translation>На строке с неверным условием установщик Windows завершает последовательность.</translation>
        </message>
        <message>
            <source>Write the condition by the documented grammar.</source>
            <translation>Запишите условие по документированной грамматике.</translation>
        </message>
        <message>
            <source>A condition is outside the documented grammar, although some readers accept it.</source>
            <translation>Условие не по документированной грамматике, хотя кое-кто его понимает.</translation>
        </message>
        <message>
            <source>The documented grammar does not allow the condition; whether the sequence ends there is not certain.</source>
            <translation>Документированная грамматика такого условия не допускает; завершится ли на нём последовательность, точно неизвестно.</translation>
        </message>
        <message>
            <source>A condition can be read in two ways.</source>
            <translation>Условие можно прочитать двояко.</translation>
        </message>
        <message>
            <source>Not every reading of the grammar agrees what belongs together.</source>
            <translation>Разные прочтения грамматики расходятся в том, что с чем связано.</translation>
        </message>
        <message>
            <source>Put parentheses round what belongs together.</source>
            <translation>Поставьте скобки вокруг того, что связано.</translation>
        </message>
        <message>
            <source>A custom action sets MSIRESTARTMANAGERCONTROL.</source>
            <translation>Настраиваемое действие задаёт MSIRESTARTMANAGERCONTROL.</translation>
        </message>
        <message>
            <source>The installer reads it once, before the first action; a custom action that sets it has no effect.</source>
            <translation>Установщик читает его один раз, до первого действия; задавать его настраиваемым действием бесполезно.</translation>
        </message>
        <message>
            <source>Set the property in the Property table or on the command line.</source>
            <translation>Задайте свойство в таблице Property или в командной строке.</translation>
        </message>
        <message>
            <source>A deferred, rollback or commit action stands where nothing can be queued for the script.</source>
            <translation>Отложенное действие, откат или фиксация стоит там, где в сценарий установки ничего не поставить.</translation>
        </message>
        <message>
            <source>In-script actions are queued between InstallInitialize and InstallFinalize (ICE77); elsewhere the installer reports error 2762, and the action never runs.</source>
            <translation>Действия ставятся в сценарий установки между InstallInitialize и InstallFinalize (ICE77); в другом месте установщик сообщает об ошибке 2762, и действие никогда не выполняется.</translation>
        </message>
        <message>
            <source>Schedule the action between InstallInitialize and InstallFinalize, or make it immediate.</source>
            <translation>Поставьте действие между InstallInitialize и InstallFinalize или сделайте его немедленным.</translation>
        </message>
        <message>
            <source>A custom action names an entry point that its DLL does not export.</source>
            <translation>Настраиваемое действие называет точку входа, которую его DLL не экспортирует.</translation>
        </message>
        <message>
            <source>The action fails with error 1723 when it runs, because its DLL does not export the entry point.</source>
            <translation>При выполнении действие завершается ошибкой 1723, потому что его DLL не экспортирует точку входа.</translation>
        </message>
        <message>
            <source>Correct the Target of the custom action, or export the entry point.</source>
            <translation>Исправьте Target настраиваемого действия или экспортируйте точку входа.</translation>
        </message>
        <message>
            <source>A copy of the property is used after the property has been cleared.</source>
            <translation>Копия свойства используется после того, как свойство очищено.</translation>
        </message>
        <message>
            <source>The copy lives on, but the installer has already collected what it will close when the copy is used.</source>
            <translation>Копия остаётся, но, когда её используют, установщик уже собрал всё, что будет закрывать.</translation>
        </message>
        <message>
            <source>Use the property where it is set, and schedule the action that joins the session before the action that clears it.</source>
            <translation>Используйте свойство там, где оно задано, а действие, которое входит в сеанс, поставьте перед тем, которое его очищает.</translation>
        </message>
        <message>
            <source>A known reader of the property stands before the action that prepares what it needs.</source>
            <translation>Действие, которое, как известно, читает свойство, стоит раньше действия, которое готовит нужное ему.</translation>
        </message>
        <message>
            <source>The reader resolves paths of the package, and these exist from costing on.</source>
            <translation>Такое действие определяет пути пакета, а они известны только после расчёта места.</translation>
        </message>
        <message>
            <source>Schedule the reader after that action and before the one that clears the property.</source>
            <translation>Поставьте читающее действие после него и перед тем, которое очищает свойство.</translation>
        </message>
        <message>
            <source>A custom action reads the property in a package that disables Restart Manager.</source>
            <translation>Настраиваемое действие читает свойство в пакете, который отключает диспетчер перезапуска.</translation>
        </message>
        <message>
            <source>Restart Manager is disabled, so the property is never set and the reader does nothing.</source>
            <translation>Диспетчер перезапуска отключён, поэтому свойство никогда не задаётся, и действие, которое его читает, ничего не делает.</translation>
        </message>
        <message>
            <source>Take the setting out of the Property table, or remove the reader.</source>
            <translation>Уберите эту настройку из таблицы Property или удалите действие, которое читает свойство.</translation>
        </message>
        <message>
            <source>The package has rows for Restart Manager that no action registers.</source>
            <translation>В пакете есть строки для диспетчера перезапуска, которые не регистрирует ни одно действие.</translation>
        </message>
        <message>
            <source>The package lists what is to be closed and restarted, and no action registers it.</source>
            <translation>Пакет перечисляет, что закрыть и запустить снова, но ни одно действие этого не регистрирует.</translation>
        </message>
        <message>
            <source>Schedule the action that registers them before InstallValidate, or delete the rows.</source>
            <translation>Поставьте действие, которое их регистрирует, перед InstallValidate или удалите строки.</translation>
        </message>
        <message>
            <source>The package itself sets a property that the installer sets.</source>
            <translation>Пакет сам задаёт свойство, которое задаёт установщик.</translation>
        </message>
        <message>
            <source>The installer owns the property; a value set by the package joins no session.</source>
            <translation>Свойство принадлежит установщику; со значением, заданным пакетом, в сеанс не войти.</translation>
        </message>
        <message>
            <source>Use a property of another name.</source>
            <translation>Возьмите свойство с другим именем.</translation>
        </message>
        <message>
            <source>An assertion of your own does not hold.</source>
            <translation>Ваше собственное утверждение не выполняется.</translation>
        </message>
        <message>
            <source>The package is not built as its makers want it.</source>
            <translation>Пакет собран не так, как хотят его авторы.</translation>
        </message>
        <message>
            <source>Schedule the action as the assertion says, or change the assertion.</source>
            <translation>Поставьте действие так, как говорит утверждение, или измените утверждение.</translation>
        </message>
        <message>
            <source>A property is read where it has no value on the path that is played.</source>
            <translation>Свойство читается там, где на пройденном пути у него нет значения.</translation>
        </message>
        <message>
            <source>The reader gets an empty text; often the name is misspelt, and names are case-sensitive.</source>
            <translation>Читается пустой текст; часто дело в опечатке в имени, а регистр букв в именах важен.</translation>
        </message>
        <message>
            <source>Correct the name, or give the property a value before it is read.</source>
            <translation>Исправьте имя или задайте свойству значение до того, как оно читается.</translation>
        </message>
        <message>
            <source>A property is read before the row that gives it its value.</source>
            <translation>Свойство читается раньше строки, которая его задаёт.</translation>
        </message>
        <message>
            <source>Rows are played in the order of their Sequence numbers, so the reader gets an empty text.</source>
            <translation>Строки выполняются в порядке номеров Sequence, поэтому читается пустой текст.</translation>
        </message>
        <message>
            <source>Schedule the reader after the row that sets the property, or that row before the reader.</source>
            <translation>Поставьте чтение после строки, которая задаёт свойство, или эту строку перед чтением.</translation>
        </message>
        <message>
            <source>A private property gets its value on the client and is read on the server.</source>
            <translation>Закрытое свойство получает значение на клиенте, а читается на сервере.</translation>
        </message>
        <message>
            <source>Private properties do not cross to the server, so the reader gets an empty text; without user interface it may differ.</source>
            <translation>Закрытые свойства серверу не передаются, поэтому читается пустой текст; без интерфейса может быть иначе.</translation>
        </message>
        <message>
            <source>Give the property a name of upper case letters and make it secure, or set it in the execute sequence too.</source>
            <translation>Назовите свойство прописными буквами и сделайте его защищённым или задайте его и в последовательности выполнения.</translation>
        </message>
        <message>
            <source>A custom action gives a public property its value in the UI sequence only, and the server needs it.</source>
            <translation>Настраиваемое действие задаёт открытое свойство только в последовательности интерфейса, а нужно оно серверу.</translation>
        </message>
        <message>
            <source>Without user interface (msiexec /qn, /qb) no UI sequence is played, so that the server works without that value.</source>
            <translation>Без интерфейса (msiexec /qn, /qb) последовательность интерфейса не выполняется, и сервер работает без этого значения.</translation>
        </message>
        <message>
            <source>Schedule the action in the execute sequence too, with the condition UILevel &lt; 4.</source>
            <translation>Поставьте действие и в последовательность выполнения, с условием UILevel &lt; 4.</translation>
        </message>
        <message>
            <source>A public property that the server needs from the client is not in SecureCustomProperties.</source>
            <translation>Открытого свойства, которое нужно серверу от клиента, нет в SecureCustomProperties.</translation>
        </message>
        <message>
            <source>When a user who is no administrator runs an elevated installation, only restricted public properties reach the server.</source>
            <translation>Когда установку с повышенными правами запускает не администратор, серверу передаются только ограниченные открытые свойства.</translation>
        </message>
        <message>
            <source>Add the property to SecureCustomProperties.</source>
            <translation>Добавьте свойство в SecureCustomProperties.</translation>
        </message>
        <message>
            <source>The code of a deferred, rollback or commit action reads the property by its name.</source>
            <translation>Код отложенного действия, отката или фиксации читает свойство по имени.</translation>
        </message>
        <message>
            <source>The script runs without the session: only CustomActionData, ProductCode and UserSID can be read there.</source>
            <translation>Сценарий установки выполняется без сеанса: прочитать там можно только CustomActionData, ProductCode и UserSID.</translation>
        </message>
        <message>
            <source>Hand the value over: set a property of the action's name before the action, and read CustomActionData in its code.</source>
            <translation>Передайте значение: задайте свойство с именем действия перед действием, а в его коде читайте CustomActionData.</translation>
        </message>
        <message>
            <source>The CustomActionData of an action is set after the action has been scheduled.</source>
            <translation>CustomActionData действия задаётся после того, как действие поставлено в сценарий установки.</translation>
        </message>
        <message>
            <source>An in-script action gets the value that the property of its name has when the installer comes to its row.</source>
            <translation>Действие из сценария установки получает то значение, которое свойство с его именем имеет, когда установщик доходит до его строки.</translation>
        </message>
        <message>
            <source>Schedule the row that sets the property before the action.</source>
            <translation>Поставьте строку, которая задаёт свойство, перед действием.</translation>
        </message>
        <message>
            <source>An action reads CustomActionData, and nothing sets the property of its name.</source>
            <translation>Действие читает CustomActionData, а свойство с его именем ничто не задаёт.</translation>
        </message>
        <message>
            <source>The code finds CustomActionData empty.</source>
            <translation>Код находит CustomActionData пустым.</translation>
        </message>
        <message>
            <source>Set a property of the action's name before the action.</source>
            <translation>Задайте свойство с именем действия перед действием.</translation>
        </message>
        <message>
            <source>A custom action sets a directory before CostFinalize.</source>
            <translation>Настраиваемое действие задаёт каталог до действия CostFinalize.</translation>
        </message>
        <message>
            <source>A custom action of type 35 has to come after CostFinalize (ICE12); what it does before is not documented.</source>
            <translation>Настраиваемое действие типа 35 должно стоять после CostFinalize (ICE12); что оно делает до него, не документировано.</translation>
        </message>
        <message>
            <source>Schedule the action after CostFinalize, or set the property of the directory by type 51 before it.</source>
            <translation>Поставьте действие после CostFinalize или задайте свойство каталога до него действием типа 51.</translation>
        </message>
        <message>
            <source>A property is set twice, and nothing reads the first value.</source>
            <translation>Свойство задаётся дважды, и первое значение никто не читает.</translation>
        </message>
        <message>
            <source>The second row replaces the value of the first before anything can use it.</source>
            <translation>Вторая строка заменяет значение первой раньше, чем его кто-либо использует.</translation>
        </message>
        <message>
            <source>Delete the row that is not needed, or give one of them a condition.</source>
            <translation>Удалите лишнюю строку или дайте одной из них условие.</translation>
        </message>
        <message>
            <source>Launch condition {row}</source>
            <translation>Условие запуска {row}</translation>
        </message>
        <message>
            <source>Condition of feature {row}</source>
            <translation>Условие возможности {row}</translation>
        </message>
        <message>
            <source>Component {row}</source>
            <translation>Условие компонента {row}</translation>
        </message>
        <message>
            <source>{row}, {distance}, would give it its value</source>
            <translation>его задало бы действие {row} {distance}</translation>
        </message>
        <message>
            <source>{row} of {table} would give it its value</source>
            <translation>его задало бы действие {row} в таблице {table}</translation>
        </message>
        <message>
            <source>{first} looks at {name} in {row} of {table}, where it has no value: {why}; with its value it would come out otherwise.</source>
            <translation>{first} обращается к свойству {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}; со значением итог был бы другим.</translation>
        </message>
        <message>
            <source>{first} looks at {name} in {row} of {table}, where it has no value: {why}; with its value it may come out otherwise.</source>
            <translation>{first} обращается к свойству {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}; со значением итог может быть другим.</translation>
        </message>
        <message numerus="yes">
            <source>{first} and one more condition look at {name} in {row} of {table}, where it has no value: {why}; with its value they would come out otherwise.</source>
            <extracomment>Plural: {first} and {n} more conditions look at {name} in {row} of {table}, where it has no value: {why}; with its value they would come out otherwise.</extracomment>
            <translation>
                <numerusform>{first} и ещё {n} условие обращаются к свойству {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}; со значением итог был бы другим.</numerusform>
                <numerusform>{first} и ещё {n} условия обращаются к свойству {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}; со значением итог был бы другим.</numerusform>
                <numerusform>{first} и ещё {n} условий обращаются к свойству {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}; со значением итог был бы другим.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} and one more condition look at {name} in {row} of {table}, where it has no value: {why}; with its value they may come out otherwise.</source>
            <extracomment>Plural: {first} and {n} more conditions look at {name} in {row} of {table}, where it has no value: {why}; with its value they may come out otherwise.</extracomment>
            <translation>
                <numerusform>{first} и ещё {n} условие обращаются к свойству {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}; со значением итог может быть другим.</numerusform>
                <numerusform>{first} и ещё {n} условия обращаются к свойству {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}; со значением итог может быть другим.</numerusform>
                <numerusform>{first} и ещё {n} условий обращаются к свойству {name} в действии {row} таблицы {table}, где у свойства нет значения: {why}; со значением итог может быть другим.</numerusform>
            </translation>
        </message>
        <message>
            <source>No sequence table was found in this database, so there is nothing to place.</source>
            <translation>В этой базе данных нет ни одной таблицы последовательности, так что размещать нечего.</translation>
        </message>
        <message>
            <source>Read only in part, so findings may be missing.</source>
            <translation>Прочитано не всё, поэтому части замечаний может не хватать.</translation>
        </message>
        <message>
            <source>This is a merge module, and it has no custom action.</source>
            <translation>Это модуль слияния, и пользовательских действий в нём нет.</translation>
        </message>
        <message>
            <source>This is a merge module: its actions get their order when it is merged into an installation package.</source>
            <translation>Это модуль слияния: порядок его действий определяется, когда его вливают в установочный пакет.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of its custom actions reads {name}.</source>
            <extracomment>Plural: {n} of its custom actions read {name}.</extracomment>
            <translation>
                <numerusform>{n} его настраиваемое действие читает {name}.</numerusform>
                <numerusform>{n} его настраиваемых действия читают {name}.</numerusform>
                <numerusform>{n} его настраиваемых действий читают {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of its custom actions may use {name}.</source>
            <extracomment>Plural: {n} of its custom actions may use {name}.</extracomment>
            <translation>
                <numerusform>{n} его настраиваемое действие, возможно, использует {name}.</numerusform>
                <numerusform>{n} его настраиваемых действия, возможно, используют {name}.</numerusform>
                <numerusform>{n} его настраиваемых действий, возможно, используют {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>No custom action that could be read uses {name}.</source>
            <translation>Ни одно настраиваемое действие из тех, что удалось прочитать, не использует свойство {name}.</translation>
        </message>
        <message>
            <source>None of its custom actions uses {name}.</source>
            <translation>Ни одно его настраиваемое действие не использует {name}.</translation>
        </message>
        <message numerus="yes">
            <source>{words} (and {n} more error).</source>
            <extracomment>Plural: {words} (and {n} more errors).</extracomment>
            <translation>
                <numerusform>{words} (и ещё {n} ошибка).</numerusform>
                <numerusform>{words} (и ещё {n} ошибки).</numerusform>
                <numerusform>{words} (и ещё {n} ошибок).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No misuse is proven, but {n} action may read {name} where it has no value.</source>
            <extracomment>Plural: No misuse is proven, but {n} actions may read {name} where it has no value.</extracomment>
            <translation>
                <numerusform>Ошибочное использование не доказано, но {n} действие, возможно, читает свойство {name} там, где у свойства нет значения.</numerusform>
                <numerusform>Ошибочное использование не доказано, но {n} действия, возможно, читают свойство {name} там, где у свойства нет значения.</numerusform>
                <numerusform>Ошибочное использование не доказано, но {n} действий, возможно, читают свойство {name} там, где у свойства нет значения.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Besides, {n} error of the package has to do with no property.</source>
            <extracomment>Plural: Besides, {n} errors of the package have to do with no property.</extracomment>
            <translation>
                <numerusform>Кроме того, {n} ошибка пакета не связана со свойствами.</numerusform>
                <numerusform>Кроме того, {n} ошибки пакета не связаны со свойствами.</numerusform>
                <numerusform>Кроме того, {n} ошибок пакета не связаны со свойствами.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Besides, {n} warning about the package has to do with no property.</source>
            <extracomment>Plural: Besides, {n} warnings about the package have to do with no property.</extracomment>
            <translation>
                <numerusform>Кроме того, {n} предупреждение о пакете не связано со свойствами.</numerusform>
                <numerusform>Кроме того, {n} предупреждения о пакете не связаны со свойствами.</numerusform>
                <numerusform>Кроме того, {n} предупреждений о пакете не связаны со свойствами.</numerusform>
            </translation>
        </message>
        <message>
            <source>No error is proven, but {words}.</source>
            <translation>Ошибки не доказаны, но есть предупреждение. {words}.</translation>
        </message>
        <message numerus="yes">
            <source>No error is proven, but {words} (and {n} more warning).</source>
            <extracomment>Plural: No error is proven, but {words} (and {n} more warnings).</extracomment>
            <translation>
                <numerusform>Ошибки не доказаны, но есть предупреждение. {words} (и ещё {n} предупреждение).</numerusform>
                <numerusform>Ошибки не доказаны, но есть предупреждение. {words} (и ещё {n} предупреждения).</numerusform>
                <numerusform>Ошибки не доказаны, но есть предупреждение. {words} (и ещё {n} предупреждений).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No use of {name} is proven where it has no value, but {n} custom action that runs there was not inspected.</source>
            <extracomment>Plural: No use of {name} is proven where it has no value, but {n} custom actions that run there were not inspected.</extracomment>
            <translation>
                <numerusform>Не доказано, что свойство {name} используется там, где у него нет значения, но {n} настраиваемое действие, которое там выполняется, не изучено.</numerusform>
                <numerusform>Не доказано, что свойство {name} используется там, где у него нет значения, но {n} настраиваемых действия, которые там выполняются, не изучены.</numerusform>
                <numerusform>Не доказано, что свойство {name} используется там, где у него нет значения, но {n} настраиваемых действий, которые там выполняются, не изучены.</numerusform>
            </translation>
        </message>
        <message>
            <source>No custom action that runs outside its window uses {name}.</source>
            <translation>Ни одно настраиваемое действие, которое выполняется вне промежутка, не использует свойство {name}.</translation>
        </message>
        <message>
            <source>No custom action of this package uses {name}.</source>
            <translation>Ни одно настраиваемое действие этого пакета не использует свойство {name}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} custom action reads {name} while it is set, and none that could be read reads it where it has no value.</source>
            <extracomment>Plural: {n} custom actions read {name} while it is set, and none that could be read reads it where it has no value.</extracomment>
            <translation>
                <numerusform>{n} настраиваемое действие читает свойство {name}, пока оно задано; из тех, что удалось прочитать, ни одно не читает его там, где значения нет.</numerusform>
                <numerusform>{n} настраиваемых действия читают свойство {name}, пока оно задано; из тех, что удалось прочитать, ни одно не читает его там, где значения нет.</numerusform>
                <numerusform>{n} настраиваемых действий читают свойство {name}, пока оно задано; из тех, что удалось прочитать, ни одно не читает его там, где значения нет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} custom action reads {name} while it is set, and none that runs reads it where it has no value.</source>
            <extracomment>Plural: {n} custom actions read {name} while it is set, and none that runs reads it where it has no value.</extracomment>
            <translation>
                <numerusform>{n} настраиваемое действие читает свойство {name}, пока оно задано, и ни одно из выполняемых не читает его там, где значения нет.</numerusform>
                <numerusform>{n} настраиваемых действия читают свойство {name}, пока оно задано, и ни одно из выполняемых не читает его там, где значения нет.</numerusform>
                <numerusform>{n} настраиваемых действий читают свойство {name}, пока оно задано, и ни одно из выполняемых не читает его там, где значения нет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} custom action reads {name}, but does not run in this scenario; none that could be read reads it where it has no value.</source>
            <extracomment>Plural: {n} custom actions read {name}, but do not run in this scenario; none that could be read reads it where it has no value.</extracomment>
            <translation>
                <numerusform>{n} настраиваемое действие читает свойство {name}, но в этом варианте не выполняется; из тех, что удалось прочитать, ни одно не читает его там, где значения нет.</numerusform>
                <numerusform>{n} настраиваемых действия читают свойство {name}, но в этом варианте не выполняются; из тех, что удалось прочитать, ни одно не читает его там, где значения нет.</numerusform>
                <numerusform>{n} настраиваемых действий читают свойство {name}, но в этом варианте не выполняются; из тех, что удалось прочитать, ни одно не читает его там, где значения нет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} custom action reads {name}, but does not run in this scenario; none that runs reads it where it has no value.</source>
            <extracomment>Plural: {n} custom actions read {name}, but do not run in this scenario; none that runs reads it where it has no value.</extracomment>
            <translation>
                <numerusform>{n} настраиваемое действие читает свойство {name}, но в этом варианте не выполняется; ни одно из выполняемых не читает его там, где значения нет.</numerusform>
                <numerusform>{n} настраиваемых действия читают свойство {name}, но в этом варианте не выполняются; ни одно из выполняемых не читает его там, где значения нет.</numerusform>
                <numerusform>{n} настраиваемых действий читают свойство {name}, но в этом варианте не выполняются; ни одно из выполняемых не читает его там, где значения нет.</numerusform>
            </translation>
        </message>
        <message>
            <source>The package has no execute sequence for this run, so it is never set.</source>
            <translation>Для этого варианта в пакете нет последовательности выполнения, поэтому свойство никогда не задаётся.</translation>
        </message>
        <message>
            <source>It is set until {row}.</source>
            <translation>Свойство имеет значение до действия {row}.</translation>
        </message>
        <message>
            <source>It {what}.</source>
            <translation>Свойство {what}.</translation>
        </message>
        <message>
            <source>only the package gives it a value, and this one does not</source>
            <translation>значение может задать только пакет, а этот не задаёт</translation>
        </message>
        <message>
            <source>it is given on the command line only; this scenario gives none</source>
            <translation>оно задаётся только в командной строке, а в этом варианте там его нет</translation>
        </message>
        <message>
            <source>it is given on the command line or by what a person selects; this scenario gives none</source>
            <translation>его задаёт командная строка или выбор человека, а в этом варианте ни того, ни другого нет</translation>
        </message>
        <message>
            <source>it is given on the command line or by the package, and neither gives it here</source>
            <translation>его задаёт командная строка или пакет, а здесь не задаёт ни то, ни другое</translation>
        </message>
        <message>
            <source>it is given by the package or on the command line, and neither gives it here</source>
            <translation>его задаёт пакет или командная строка, а здесь не задаёт ни то, ни другое</translation>
        </message>
        <message>
            <source>it is given by the program that starts the installation; this scenario has none that does</source>
            <translation>его задаёт программа, которая запускает установку, а в этом варианте такой нет</translation>
        </message>
        <message>
            <source>nothing but blanks</source>
            <translation>из одних пробелов</translation>
        </message>
        <message>
            <source>{words}; other rows have its number, and their order is undefined</source>
            <translation>{words}; тот же номер есть у других строк, и порядок между ними не определён</translation>
        </message>
        <message numerus="yes">
            <source>{n} more row</source>
            <extracomment>Plural: {n} more rows</extracomment>
            <translation>
                <numerusform>ещё {n} строка</numerusform>
                <numerusform>ещё {n} строки</numerusform>
                <numerusform>ещё {n} строк</numerusform>
            </translation>
        </message>
        <message>
            <source>{rows} and {last} change it, and the order of rows of one number is undefined</source>
            <translation>его меняют {rows} и {last}, а порядок строк с равными номерами не определён</translation>
        </message>
        <message>
            <source>if {condition}, {words}</source>
            <translation>если {condition}, то {words}</translation>
        </message>
        <message>
            <source>{words}, where it runs: {reason}</source>
            <translation>{words}, если выполняется: {reason}</translation>
        </message>
        <message>
            <source>{row} may set it to {value}: a directory is to be set after CostFinalize (ICE12), and what comes of it before that is not documented</source>
            <translation>{row} может задать ему значение {value}: каталог следует задавать после CostFinalize (ICE12), а что выходит до этого, не документировано</translation>
        </message>
        <message>
            <source>a person may change it in {row} or in a dialog that follows it</source>
            <translation>его может изменить человек в {row} или в диалоговом окне, которое идёт следом</translation>
        </message>
        <message>
            <source>{row} sets it where it finds something</source>
            <translation>{row} задаёт его, если что-то находит</translation>
        </message>
        <message>
            <source>{row} sets it where it finds a related product, as this scenario presumes</source>
            <translation>{row} задаёт его, если находит родственный продукт, а этот вариант его предполагает</translation>
        </message>
        <message>
            <source>{row} sets it to the path of its directory</source>
            <translation>{row} записывает в него путь его каталога</translation>
        </message>
        <message>
            <source>{row} sets it while it runs</source>
            <translation>{row} задаёт его на время своего выполнения</translation>
        </message>
        <message>
            <source>{row} sets it to {value}</source>
            <translation>{row} задаёт ему значение {value}</translation>
        </message>
        <message>
            <source>{row} sets it</source>
            <translation>{row} задаёт его</translation>
        </message>
        <message>
            <source>{row} may set it</source>
            <translation>{row} может его задать</translation>
        </message>
        <message>
            <source>{row} runs code that may set it</source>
            <translation>{row} выполняет код, который может его задать</translation>
        </message>
        <message>
            <source>{row} sets it to {value}, which comes to nothing here, so that it is cleared</source>
            <translation>{row} задаёт ему значение {value}, от которого здесь ничего не остаётся, то есть очищает его</translation>
        </message>
        <message>
            <source>{row} sets it to {value}, which comes to {own} here</source>
            <translation>{row} задаёт ему значение {value}, то есть здесь {own}</translation>
        </message>
        <message>
            <source>it is given for this run: {name}={value}</source>
            <translation>оно задано для этого варианта: {name}={value}</translation>
        </message>
        <message>
            <source>the Property table sets it to {value}</source>
            <translation>таблица Property задаёт ему значение {value}</translation>
        </message>
        <message>
            <source>the installer sets it to {value} before the first action</source>
            <translation>установщик задаёт ему значение {value} до первого действия</translation>
        </message>
        <message>
            <source>the installer sets it before the first action</source>
            <translation>установщик задаёт его до первого действия</translation>
        </message>
        <message>
            <source>the installer may set it before the first action</source>
            <translation>установщик может задать его до первого действия</translation>
        </message>
        <message>
            <source>this scenario presumes {name}={value}</source>
            <translation>этот вариант предполагает, что {name}={value}</translation>
        </message>
        <message>
            <source>this scenario presumes that it has a value</source>
            <translation>этот вариант предполагает, что значение есть</translation>
        </message>
        <message>
            <source>this scenario presumes that it may have a value</source>
            <translation>этот вариант предполагает, что значение может быть</translation>
        </message>
        <message>
            <source>{row} of {table} clears it on the client, but the Property table may give it its value again on the server</source>
            <translation>{row} в таблице {table} очищает его на клиенте, но на сервере таблица Property может задать его снова</translation>
        </message>
        <message>
            <source>the client clears it on the client, but the Property table may give it its value again on the server</source>
            <translation>клиент очищает его у себя, но на сервере таблица Property может задать его снова</translation>
        </message>
        <message>
            <source>the client hands it over</source>
            <translation>его передаёт клиент</translation>
        </message>
        <message>
            <source>the client hands it over, as {row} of {table} leaves it</source>
            <translation>его передаёт клиент таким, каким оставляет {row} в таблице {table}</translation>
        </message>
        <message>
            <source>{words}; this scenario presumes an administrator, for other users SecureCustomProperties would have to list it</source>
            <translation>{words}; этот вариант предполагает администратора, а для других пользователей оно должно быть в SecureCustomProperties</translation>
        </message>
        <message>
            <source>this run gives it no value</source>
            <translation>для этого варианта указано, что значения нет</translation>
        </message>
        <message>
            <source>this scenario presumes that it has no value</source>
            <translation>этот вариант предполагает, что значения нет</translation>
        </message>
        <message>
            <source>no in-script action gets one, as no property of such an action's name has a value when that is queued</source>
            <translation>его не получает ни одно действие из сценария установки, потому что у свойства с именем такого действия нет значения, когда оно туда ставится</translation>
        </message>
        <message>
            <source>the installer sets it only in some runs, and not in this one</source>
            <translation>установщик задаёт его только в некоторых вариантах, и этот не из них</translation>
        </message>
        <message>
            <source>{row} does not run here: {reason}</source>
            <translation>{row} здесь не выполняется: {reason}</translation>
        </message>
        <message>
            <source>{row} sets it where it finds a related product, and this scenario presumes that there is none</source>
            <translation>{row} задаёт его, если находит родственный продукт, а этот вариант предполагает, что такого нет</translation>
        </message>
        <message>
            <source>{row} sets it where it finds a related product, and this scenario does not search for one</source>
            <translation>{row} задаёт его, если находит родственный продукт, а в этом варианте его не ищут</translation>
        </message>
        <message>
            <source>{row} leaves it without a value</source>
            <translation>{row} оставляет его без значения</translation>
        </message>
        <message>
            <source>{row} sets it to {value}, which comes to nothing there</source>
            <translation>{row} задаёт ему значение {value}, от которого там ничего не остаётся</translation>
        </message>
        <message>
            <source>is private, so what it is on the client does not cross to the server</source>
            <translation>закрытое, поэтому его значение с клиента серверу не передаётся</translation>
        </message>
        <message>
            <source>it is set by {names}, and there is no such row that runs</source>
            <translation>его задаёт {names}, но такой строки, которая выполнялась бы, нет</translation>
        </message>
        <message>
            <source> or </source>
            <translation> или </translation>
        </message>
        <message>
            <source>is never set on the client side, which plays {table}</source>
            <translation>никогда не задаётся на стороне клиента, где выполняется таблица {table}</translation>
        </message>
        <message>
            <source>is never set on the server side, which plays {table}</source>
            <translation>никогда не задаётся на стороне сервера, где выполняется таблица {table}</translation>
        </message>
        <message>
            <source>{row}, which would set it, does not run here: {reason}</source>
            <translation>его задал бы {row}, но здесь не выполняется: {reason}</translation>
        </message>
        <message>
            <source>it is left out</source>
            <translation>строка пропущена</translation>
        </message>
        <message>
            <source>no row that runs there sets it; code that does not run here might</source>
            <translation>строки, которые там выполняются, его не задают; его мог бы задать код, который здесь не выполняется</translation>
        </message>
        <message>
            <source>nothing sets it there, and the client hands over none</source>
            <translation>там его ничто не задаёт, и клиент его не передаёт</translation>
        </message>
        <message>
            <source>nothing sets it there or before</source>
            <translation>его ничто не задаёт ни там, ни раньше</translation>
        </message>
        <message>
            <source>has no value in {table}: {why}</source>
            <translation>не имеет значения в таблице {table}: {why}</translation>
        </message>
        <message>
            <source>{row} gets the text that property {name} has when the action is queued</source>
            <translation>{row} получает текст, который есть у свойства {name}, когда действие ставится в сценарий установки</translation>
        </message>
        <message>
            <source>{row} may get the text that property {name} has when the action is queued</source>
            <translation>{row} может получить текст, который есть у свойства {name}, когда действие ставится в сценарий установки</translation>
        </message>
        <message numerus="yes">
            <source>{words}, as another in-script action does</source>
            <extracomment>Plural: {words}, as {n} other in-script actions do</extracomment>
            <translation>
                <numerusform>{words}, и ещё {n} действие из сценария установки тоже</numerusform>
                <numerusform>{words}, и ещё {n} действия из сценария установки тоже</numerusform>
                <numerusform>{words}, и ещё {n} действий из сценария установки тоже</numerusform>
            </translation>
        </message>
        <message>
            <source>Restart Manager is disabled ({setting}), so {name} is never set.</source>
            <translation>Диспетчер перезапуска отключён ({setting}), поэтому свойство {name} никогда не задаётся.</translation>
        </message>
        <message>
            <source>{name} {what}.</source>
            <translation>Свойство {name} {what}.</translation>
        </message>
        <message>
            <source>is set only while {row} runs</source>
            <translation>имеет значение, только пока выполняется {row}</translation>
        </message>
        <message>
            <source>may be set only while {row} runs</source>
            <translation>может иметь значение, только пока выполняется {row}</translation>
        </message>
        <message>
            <source>{opening} and {ending}</source>
            <translation>{opening} и {ending}</translation>
        </message>
        <message>
            <source>{opening}, is surely set from {row} on and {ending}</source>
            <translation>{opening}, наверняка имеет его начиная с действия {row} и {ending}</translation>
        </message>
        <message>
            <source>{words}; {setting} keeps Restart Manager for detection, so the key should still be set</source>
            <translation>{words}; при {setting} диспетчер перезапуска работает только для поиска, так что ключ всё равно должен быть задан</translation>
        </message>
        <message>
            <source>this scenario presumes so</source>
            <translation>так предполагает этот вариант</translation>
        </message>
        <message>
            <source>is set at initialization</source>
            <translation>имеет значение с начала сеанса</translation>
        </message>
        <message>
            <source>may be set at initialization</source>
            <translation>может иметь значение с начала сеанса</translation>
        </message>
        <message>
            <source>is set in {row}</source>
            <translation>получает значение в действии {row}</translation>
        </message>
        <message>
            <source>may be set in {row}</source>
            <translation>может получить значение в действии {row}</translation>
        </message>
        <message>
            <source>stays set to the end</source>
            <translation>сохраняет его до конца</translation>
        </message>
        <message>
            <source>nothing clears it</source>
            <translation>больше не очищается</translation>
        </message>
        <message>
            <source>may be changed in {row}</source>
            <translation>может измениться в действии {row}</translation>
        </message>
        <message>
            <source>cleared in {row}</source>
            <translation>очищается в действии {row}</translation>
        </message>
        <message>
            <source>cleared in {row} only if {condition}</source>
            <translation>очищается в действии {row}, только если {condition}</translation>
        </message>
        <message>
            <source>cleared in {row} or not: {reason}</source>
            <translation>очищается в действии {row} или остаётся: {reason}</translation>
        </message>
        <message>
            <source>the order of rows of one number is undefined</source>
            <translation>порядок строк с равными номерами не определён</translation>
        </message>
        <message>
            <source>{table} has no rows, so nothing in it clears {name}.</source>
            <translation>В таблице {table} нет строк, поэтому свойство {name} в ней ничто не очищает.</translation>
        </message>
        <message>
            <source>{table} has no {action} row, so {name} stays set to the end.</source>
            <translation>В таблице {table} нет строки {action}, поэтому свойство {name} остаётся заданным до конца.</translation>
        </message>
        <message>
            <source>{action} never runs (its Sequence is {number}), so {name} stays set to the end.</source>
            <translation>{action} никогда не выполняется (номер Sequence: {number}), поэтому свойство {name} остаётся заданным до конца.</translation>
        </message>
        <message>
            <source>{row} does not run here, so {name} stays set to the end: {reason}.</source>
            <translation>{row} здесь не выполняется, поэтому свойство {name} остаётся заданным до конца: {reason}.</translation>
        </message>
        <message>
            <source>it stands before the row that sets it</source>
            <translation>строка стоит раньше той, которая его задаёт</translation>
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
            <source>{action} gets its place when this merge module is merged into an installation package.</source>
            <translation>{action} получит своё место, когда этот модуль слияния вольют в установочный пакет.</translation>
        </message>
        <message>
            <source>{action} stands in no sequence table of this merge module and no dialog calls it. Only code can still run it (MsiDoAction), which tables do not show.</source>
            <translation>{action} не стоит ни в одной таблице последовательности этого модуля слияния, и ни одно диалоговое окно его не вызывает. Запустить его может ещё только код (MsiDoAction), по таблицам этого не видно.</translation>
        </message>
        <message>
            <source>{action} stands in no sequence table and no dialog calls it. Only code can still run it (MsiDoAction), which tables do not show.</source>
            <translation>{action} не стоит ни в одной таблице последовательности, и ни одно диалоговое окно его не вызывает. Запустить его может только код (MsiDoAction), а этого по таблицам не видно.</translation>
        </message>
        <message>
            <source>after {action} in {table}</source>
            <translation>после {action} в таблице {table}</translation>
        </message>
        <message>
            <source>before {action} in {table}</source>
            <translation>перед {action} в таблице {table}</translation>
        </message>
        <message>
            <source>{place}, if {condition}</source>
            <translation>{place}, если {condition}</translation>
        </message>
        <message>
            <source>When merged</source>
            <translation>После слияния</translation>
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
            <source>{place}, immediately</source>
            <translation>{place}, сразу</translation>
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
            <source>{name} may be queued {place}, for the script that {row} runs.</source>
            <translation>{name} может ставиться в очередь {place}, в сценарий установки, который выполняет {row}.</translation>
        </message>
        <message>
            <source>{name} is queued {place}, for the script that {row} runs.</source>
            <translation>{name} ставится в очередь {place}, в сценарий установки, который выполняет {row}.</translation>
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
            <source>run by {action}</source>
            <translation>запускает {action}</translation>
        </message>
        <message>
            <source>Use of {property}</source>
            <translation>Использование {property}</translation>
        </message>
        <message>
            <source>How to mend:</source>
            <translation>Как исправить:</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Документация</translation>
        </message>
        <message>
            <source>This scenario does not play {table}.</source>
            <translation>В этом варианте установки таблица {table} не выполняется.</translation>
        </message>
        <message>
            <source>The run does not come to {table}: {reason}.</source>
            <translation>До таблицы {table} установка не доходит: {reason}.</translation>
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
            <translation>отмена</translation>
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
            <translation>последовательность обрывается на действии {action}: его условие неверно</translation>
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
            <translation>его условие неверно. {why}</translation>
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
            <translation>оно выполняется только в первой последовательности, а последовательность интерфейса уже прошла</translation>
        </message>
        <message>
            <source>client repeat: the execute sequence does not run on the client</source>
            <translation>оно выполняется только при повторе на клиенте, а последовательность выполнения проходит не на клиенте</translation>
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
            <source>it has the same number as {row}, so it may stand where nothing can be queued</source>
            <translation>у него тот же номер, что у {row}, поэтому в сценарий установки оно может и не попасть</translation>
        </message>
        <message>
            <source>it stands in a UI sequence, where nothing can be queued</source>
            <translation>стоит в последовательности интерфейса, где в сценарий установки ничего не поставить</translation>
        </message>
        <message>
            <source>it stands before InstallInitialize, where nothing can be queued (ICE77)</source>
            <translation>стоит до действия InstallInitialize, где в сценарий установки ничего не поставить (ICE77)</translation>
        </message>
        <message>
            <source>it stands after InstallFinalize, where nothing can be queued (ICE77)</source>
            <translation>стоит после действия InstallFinalize, где в сценарий установки ничего не поставить (ICE77)</translation>
        </message>
        <message>
            <source>no action after it runs the script, so it never runs</source>
            <translation>ни одно действие после него не запускает сценарий установки, поэтому оно не выполняется никогда</translation>
        </message>
        <message>
            <source>same number: order undefined</source>
            <translation>один номер: порядок не определён</translation>
        </message>
        <message>
            <source>order undefined</source>
            <translation>порядок не определён</translation>
        </message>
        <message>
            <source>a known reader works here</source>
            <translation>здесь работает известный читатель</translation>
        </message>
        <message>
            <source>a reader works here</source>
            <translation>здесь работает читатель</translation>
        </message>
        <message>
            <source>a known reader works here, after {row}</source>
            <translation>здесь, после действия {row}, работает известный читатель</translation>
        </message>
        <message>
            <source>moved since the last reading</source>
            <translation>перемещено с прошлого чтения</translation>
        </message>
        <message>
            <source>new since the last reading</source>
            <translation>новое с прошлого чтения</translation>
        </message>
        <message>
            <source>altered since the last reading</source>
            <translation>изменено с прошлого чтения</translation>
        </message>
        <message>
            <source>This installation package has no sequence table and no custom action, so that there is nothing to draw in order.</source>
            <translation>В этом пакете установки нет ни таблиц последовательности, ни настраиваемых действий, так что рисовать по порядку нечего.</translation>
        </message>
        <message>
            <source>This merge module has no sequence table and no custom action, so that there is nothing to draw in order.</source>
            <translation>В этом модуле слияния нет ни таблиц последовательности, ни настраиваемых действий, так что рисовать по порядку нечего.</translation>
        </message>
        <message>
            <source>This database has no sequence table and no custom action, so that there is nothing to draw in order.</source>
            <translation>В этой базе данных нет ни таблиц последовательности, ни настраиваемых действий, так что рисовать по порядку нечего.</translation>
        </message>
        <message>
            <source>How to mend it: {mend}</source>
            <translation>Как исправить: {mend}</translation>
        </message>
        <message>
            <source>Nothing of this file can be drawn.</source>
            <translation>В этом файле рисовать нечего.</translation>
        </message>
        <message>
            <source>property {name}</source>
            <translation>свойство {name}</translation>
        </message>
        <message>
            <source>Could not be read: {details}</source>
            <translation>Не читается: {details}</translation>
        </message>
        <message>
            <source>Read in part, findings may be missing: {details}</source>
            <translation>Прочитано только частично, замечания могут быть не все: {details}</translation>
        </message>
        <message>
            <source>never run</source>
            <translation>без запуска</translation>
        </message>
        <message>
            <source>on exit</source>
            <translation>в конце</translation>
        </message>
        <message>
            <source>does not run</source>
            <translation>не выполняется</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Страница {number} из {count}</translation>
        </message>
        <message>
            <source>Order, not time.</source>
            <translation>Порядок, а не время.</translation>
        </message>
        <message>
            <source>{name} is set</source>
            <translation>{name} задано</translation>
        </message>
        <message>
            <source>is set</source>
            <translation>задано</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Called from</source>
            <translation>Откуда вызов</translation>
        </message>
        <message>
            <source>Not scheduled</source>
            <comment>title</comment>
            <translation>Вне последовательностей</translation>
        </message>
        <message numerus="yes">
            <source>one custom action in no sequence table</source>
            <extracomment>Plural: {n:,} custom actions in no sequence table</extracomment>
            <translation>
                <numerusform>{n:,} настраиваемое действие вне таблиц последовательности</numerusform>
                <numerusform>{n:,} настраиваемых действия вне таблиц последовательности</numerusform>
                <numerusform>{n:,} настраиваемых действий вне таблиц последовательности</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, continued</source>
            <translation>{title}, продолжение</translation>
        </message>
        <message>
            <source>{name} is empty in this scenario from the start: {cause}</source>
            <translation>В этом варианте {name} с самого начала не имеет значения. {cause}</translation>
        </message>
        <message>
            <source>{name} is empty in this scenario from here on: {cause}</source>
            <translation>В этом варианте {name} с этого места не имеет значения. {cause}</translation>
        </message>
        <message>
            <source>{name} may be set from the start: {cause}</source>
            <translation>{name} может быть задано с самого начала. {cause}</translation>
        </message>
        <message>
            <source>{name} may be set from here on: {cause}</source>
            <translation>С этого места {name} может быть задано. {cause}</translation>
        </message>
        <message>
            <source>clears {name}</source>
            <translation>очищает свойство {name}</translation>
        </message>
        <message>
            <source>sets {name} to {value}</source>
            <translation>задаёт свойству {name} значение {value}</translation>
        </message>
        <message>
            <source>sets {name}</source>
            <translation>задаёт свойство {name}</translation>
        </message>
        <message>
            <source>may clear {name}</source>
            <translation>может очистить свойство {name}</translation>
        </message>
        <message>
            <source>may set {name}</source>
            <translation>может задать свойство {name}</translation>
        </message>
        <message>
            <source>may change {name}</source>
            <translation>может изменить свойство {name}</translation>
        </message>
        <message>
            <source>{name} is not set at first</source>
            <translation>Сначала {name} не задано</translation>
        </message>
        <message>
            <source>{name} is not set from here on</source>
            <translation>С этого места {name} не задано</translation>
        </message>
        <message>
            <source>{what} from here on: {cause}</source>
            <translation>С этого места {what}. {cause}</translation>
        </message>
        <message>
            <source>{what} from the start and never cleared</source>
            <translation>{what} с самого начала и нигде не очищается</translation>
        </message>
        <message>
            <source>{what} from the start</source>
            <translation>{what} с самого начала</translation>
        </message>
        <message>
            <source>runs here from the script; queued at {sequence}</source>
            <translation>выполняется здесь из сценария; поставлено на номере {sequence}</translation>
        </message>
        <message>
            <source>never runs; it stands at {sequence}</source>
            <translation>никогда не выполняется; стоит на номере {sequence}</translation>
        </message>
        <message>
            <source>a dialog</source>
            <translation>диалоговое окно</translation>
        </message>
        <message>
            <source>a name that exists nowhere in this package</source>
            <translation>имя, которого в этом пакете нет</translation>
        </message>
        <message>
            <source>skipped: {reason}</source>
            <translation>пропускается: {reason}</translation>
        </message>
        <message>
            <source>actions and
dialogs</source>
            <translation>действия и
диалоги</translation>
        </message>
        <message>
            <source>standard
actions</source>
            <translation>стандартные
действия</translation>
        </message>
        <message>
            <source>custom
actions</source>
            <translation>настраиваемые
действия</translation>
        </message>
        <message>
            <source>runs later
(script)</source>
            <translation>из сценария
(позже)</translation>
        </message>
        <message>
            <source> and </source>
            <translation> и </translation>
        </message>
        <message>
            <source>run by {row}</source>
            <translation>выполняются действием {row}</translation>
        </message>
        <message>
            <source>run by {row}, where {name} reads its value as CustomActionData</source>
            <translation>выполняются действием {row}; {name} читает своё значение как CustomActionData</translation>
        </message>
        <message>
            <source>run by {row}, where {name} cannot be read</source>
            <translation>выполняются действием {row}; прочитать там {name} нельзя</translation>
        </message>
        <message>
            <source>run by {row}, where {action} can read {name}</source>
            <translation>выполняются действием {row}; {action} может прочитать там {name}</translation>
        </message>
        <message numerus="yes">
            <source>run by {row}, where {n:,} action can read {name}</source>
            <extracomment>Plural: run by {row}, where {n:,} actions can read {name}</extracomment>
            <translation>
                <numerusform>выполняются действием {row}; {n:,} действие может прочитать там {name}</numerusform>
                <numerusform>выполняются действием {row}; {n:,} действия могут прочитать там {name}</numerusform>
                <numerusform>выполняются действием {row}; {n:,} действий могут прочитать там {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>property</source>
            <comment>lane</comment>
            <translation>свойство</translation>
        </message>
        <message>
            <source>none</source>
            <comment>lane</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>gives it a value</source>
            <translation>задаёт значение</translation>
        </message>
        <message>
            <source>may change it</source>
            <translation>может изменить значение</translation>
        </message>
        <message>
            <source>takes its value away</source>
            <translation>очищает значение</translation>
        </message>
        <message>
            <source>has a value</source>
            <translation>значение есть</translation>
        </message>
        <message>
            <source>cleared in this slot</source>
            <translation>здесь очищается</translation>
        </message>
        <message>
            <source>could have a value, has none here</source>
            <translation>значение возможно, но здесь его нет</translation>
        </message>
        <message>
            <source>where a known reader works: after {rows}</source>
            <translation>здесь работает известный читатель: после {rows}</translation>
        </message>
        <message>
            <source>still set if that is skipped</source>
            <translation>остаётся, если это пропущено</translation>
        </message>
        <message>
            <source>queued here, runs later</source>
            <translation>ставится в сценарий, выполняется позже</translation>
        </message>
        <message>
            <source>rollback, only if it fails</source>
            <translation>откат, только при ошибке</translation>
        </message>
        <message>
            <source>commit, after success</source>
            <translation>фиксация, после успеха</translation>
        </message>
        <message>
            <source>name that exists nowhere</source>
            <translation>имя, которого нигде нет</translation>
        </message>
        <message>
            <source>has a condition</source>
            <translation>с условием</translation>
        </message>
        <message>
            <source>runs or not, the machine decides</source>
            <translation>выполняется или нет, решает компьютер</translation>
        </message>
        <message>
            <source>skipped in this scenario</source>
            <translation>в этом варианте пропускается</translation>
        </message>
        <message>
            <source>from queued to run</source>
            <translation>от постановки до выполнения</translation>
        </message>
        <message>
            <source>from a merge module</source>
            <translation>из модуля слияния</translation>
        </message>
        <message>
            <source>reads the property where it has no value</source>
            <translation>читает свойство там, где значения нет</translation>
        </message>
        <message>
            <source>may read it where it has no value</source>
            <translation>может читать его там, где значения нет</translation>
        </message>
        <message>
            <source>outside, its code could not be inspected</source>
            <translation>вне промежутка, код не удалось изучить</translation>
        </message>
        <message>
            <source>outside, does not read it</source>
            <translation>вне промежутка, не читает его</translation>
        </message>
        <message>
            <source>reads it inside the window</source>
            <translation>читает его внутри промежутка</translation>
        </message>
        <message>
            <source>has an error</source>
            <translation>есть ошибка</translation>
        </message>
        <message>
            <source>has a warning</source>
            <translation>есть предупреждение</translation>
        </message>
        <message>
            <source>has a note</source>
            <translation>есть примечание</translation>
        </message>
        <message>
            <source>needs no action</source>
            <translation>ничего делать не нужно</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reads it where it is not set</source>
            <extracomment>Plural: {n:,} read it where it is not set</extracomment>
            <translation>
                <numerusform>{n:,} читает свойство там, где значения нет</numerusform>
                <numerusform>{n:,} читают свойство там, где значения нет</numerusform>
                <numerusform>{n:,} читают свойство там, где значения нет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} may read it there</source>
            <extracomment>Plural: {n:,} may read it there</extracomment>
            <translation>
                <numerusform>{n:,} может читать его там, где значения нет</numerusform>
                <numerusform>{n:,} могут читать его там, где значения нет</numerusform>
                <numerusform>{n:,} могут читать его там, где значения нет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} could not be inspected</source>
            <extracomment>Plural: {n:,} could not be inspected</extracomment>
            <translation>
                <numerusform>{n:,} не удалось изучить</numerusform>
                <numerusform>{n:,} не удалось изучить</numerusform>
                <numerusform>{n:,} не удалось изучить</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} outside, does not read it</source>
            <extracomment>Plural: {n:,} outside, do not read it</extracomment>
            <translation>
                <numerusform>{n:,} вне промежутка, не читает его</numerusform>
                <numerusform>{n:,} вне промежутка, не читают его</numerusform>
                <numerusform>{n:,} вне промежутка, не читают его</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reads it in time</source>
            <extracomment>Plural: {n:,} read it in time</extracomment>
            <translation>
                <numerusform>{n:,} читает его вовремя</numerusform>
                <numerusform>{n:,} читают его вовремя</numerusform>
                <numerusform>{n:,} читают его вовремя</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with an error</source>
            <extracomment>Plural: {n:,} with an error</extracomment>
            <translation>
                <numerusform>{n:,} с ошибкой</numerusform>
                <numerusform>{n:,} с ошибкой</numerusform>
                <numerusform>{n:,} с ошибкой</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with a warning</source>
            <extracomment>Plural: {n:,} with a warning</extracomment>
            <translation>
                <numerusform>{n:,} с предупреждением</numerusform>
                <numerusform>{n:,} с предупреждением</numerusform>
                <numerusform>{n:,} с предупреждением</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with a note</source>
            <extracomment>Plural: {n:,} with a note</extracomment>
            <translation>
                <numerusform>{n:,} с примечанием</numerusform>
                <numerusform>{n:,} с примечанием</numerusform>
                <numerusform>{n:,} с примечанием</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} needs no action</source>
            <extracomment>Plural: {n:,} need no action</extracomment>
            <translation>
                <numerusform>{n:,} не требует внимания</numerusform>
                <numerusform>{n:,} не требуют внимания</numerusform>
                <numerusform>{n:,} не требуют внимания</numerusform>
            </translation>
        </message>
        <message>
            <source>gets its place when merged</source>
            <translation>место получит при слиянии</translation>
        </message>
        <message>
            <source>in no sequence table of the module</source>
            <translation>не стоит в таблицах модуля</translation>
        </message>
        <message>
            <source>no dialog calls it</source>
            <translation>из диалоговых окон не вызывается</translation>
        </message>
        <message>
            <source>from dialog {dialog}, {control}</source>
            <translation>вызов из {dialog}, {control}</translation>
        </message>
        <message>
            <source>from dialog {dialog}, {control} and {more} more</source>
            <translation>вызов из {dialog}, {control} и ещё {more}</translation>
        </message>
        <message>
            <source>Order, not time: every action takes one slot.</source>
            <translation>Порядок, а не время: каждое действие занимает одно место.</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marked action, the worst: {mark}</source>
            <extracomment>Plural: {n:,} marked actions, the worst: {mark}</extracomment>
            <translation>
                <numerusform>{n:,} действие с пометкой, худшая: {mark}</numerusform>
                <numerusform>{n:,} действия с пометкой, худшая: {mark}</numerusform>
                <numerusform>{n:,} действий с пометкой, худшая: {mark}</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count:,} more</source>
            <translation>и ещё {count:,}</translation>
        </message>
        <message>
            <source>No action between {first} and {last}</source>
            <translation>Между {first} и {last} действий нет</translation>
        </message>
        <message numerus="yes">
            <source>1 action between {first} and {last}</source>
            <extracomment>Plural: {n:,} actions between {first} and {last}</extracomment>
            <translation>
                <numerusform>{n:,} действие между {first} и {last}</numerusform>
                <numerusform>{n:,} действия между {first} и {last}</numerusform>
                <numerusform>{n:,} действий между {first} и {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>1 action between {first} and {last}, a custom one</source>
            <extracomment>Plural: {n:,} actions between {first} and {last}, {custom:,} custom</extracomment>
            <translation>
                <numerusform>{n:,} действие между {first} и {last}, настраиваемых: {custom:,}</numerusform>
                <numerusform>{n:,} действия между {first} и {last}, настраиваемых: {custom:,}</numerusform>
                <numerusform>{n:,} действий между {first} и {last}, настраиваемых: {custom:,}</numerusform>
            </translation>
        </message>
        <message>
            <source>folded</source>
            <comment>table</comment>
            <translation>свёрнуто</translation>
        </message>
        <message>
            <source>may be set</source>
            <translation>может быть задано</translation>
        </message>
        <message>
            <source>empty in this scenario</source>
            <translation>в этом варианте пусто</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не задано</translation>
        </message>
        <message>
            <source>never set</source>
            <translation>никогда не задано</translation>
        </message>
        <message>
            <source>never cleared</source>
            <translation>не очищается</translation>
        </message>
        <message>
            <source>Seen in logs, not documented.</source>
            <translation>Видно в журналах, в документации этого нет.</translation>
        </message>
        <message>
            <source>Concluded, not documented.</source>
            <translation>Это вывод, в документации этого нет.</translation>
        </message>
        <message>
            <source>{name} = "{value}"</source>
            <translation>{name} = «{value}»</translation>
        </message>
        <message>
            <source>= "{value}"</source>
            <translation>= «{value}»</translation>
        </message>
        <message>
            <source>{name} may be "{value}"</source>
            <translation>{name}, возможно, «{value}»</translation>
        </message>
        <message>
            <source>may be "{value}"</source>
            <translation>возможно, «{value}»</translation>
        </message>
        <message>
            <source>{name} is set from the start and never cleared</source>
            <translation>{name} задано с самого начала и нигде не очищается</translation>
        </message>
        <message>
            <source>{name} is set from the start</source>
            <translation>{name} задано с самого начала</translation>
        </message>
        <message>
            <source>the property is set</source>
            <translation>свойство задано</translation>
        </message>
        <message>
            <source>set</source>
            <comment>it has a value</comment>
            <translation>есть</translation>
        </message>
        <message>
            <source>cleared in {row} only if {condition}, else it stays set</source>
            <translation>очищается в действии {row}, только если {condition}, иначе остаётся</translation>
        </message>
        <message>
            <source>{name} may be set</source>
            <translation>{name} может быть задано</translation>
        </message>
        <message>
            <source>set?</source>
            <translation>есть?</translation>
        </message>
        <message>
            <source>cleared here</source>
            <translation>очищается здесь</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>очищено</translation>
        </message>
        <message>
            <source>{name} is still set from here on if {action} is skipped; it runs if {condition}</source>
            <translation>С этого места {name} остаётся заданным, если действие {action} пропускается; оно выполняется, если {condition}</translation>
        </message>
        <message>
            <source>"{value}"</source>
            <translation>«{value}»</translation>
        </message>
        <message numerus="yes">
            <source>"{value}" and {n:,} letter more</source>
            <extracomment>Plural: "{value}" and {n:,} letters more</extracomment>
            <translation>
                <numerusform>«{value}» и ещё {n:,} знак</numerusform>
                <numerusform>«{value}» и ещё {n:,} знака</numerusform>
                <numerusform>«{value}» и ещё {n:,} знаков</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is cleared here</source>
            <translation>Здесь {name} очищается</translation>
        </message>
        <message>
            <source>{name} is {value} here</source>
            <translation>Здесь {name} = {value}</translation>
        </message>
        <message>
            <source>{name} is set here</source>
            <translation>Здесь {name} задано</translation>
        </message>
        <message>
            <source>{name} may be set here</source>
            <translation>Здесь {name} может быть задано</translation>
        </message>
        <message>
            <source>{name} is not set here</source>
            <translation>Здесь {name} не задано</translation>
        </message>
        <message>
            <source>{name} may be {value}</source>
            <translation>{name}, возможно, {value}</translation>
        </message>
        <message>
            <source>not
scheduled</source>
            <translation>вне
таблиц</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Administrative installation, client</source>
            <translation>Административная установка, клиент</translation>
        </message>
        <message>
            <source>Administrative installation, server</source>
            <translation>Административная установка, сервер</translation>
        </message>
        <message>
            <source>Advertisement, client</source>
            <translation>Объявление, клиент</translation>
        </message>
        <message>
            <source>Advertisement, server</source>
            <translation>Объявление, сервер</translation>
        </message>
        <message>
            <source>this row does not run</source>
            <translation>Эта строка не выполняется</translation>
        </message>
        <message>
            <source>custom action, immediate</source>
            <translation>настраиваемое действие, немедленное</translation>
        </message>
        <message>
            <source>custom action, deferred</source>
            <translation>настраиваемое действие, отложенное</translation>
        </message>
        <message>
            <source>custom action, rollback</source>
            <translation>настраиваемое действие, откат</translation>
        </message>
        <message>
            <source>custom action, commit</source>
            <translation>настраиваемое действие, фиксация</translation>
        </message>
        <message>
            <source>They come into no script that is run: they never run</source>
            <translation>Не попадают в сценарий установки, который выполняется: никогда не выполняются</translation>
        </message>
        <message>
            <source>Shown when the sequence has ended, by how it ended</source>
            <translation>Показываются в конце последовательности, смотря по её исходу</translation>
        </message>
        <message>
            <source>Rows without a positive Sequence number do not run</source>
            <translation>Строки без положительного номера (Sequence) не выполняются</translation>
        </message>
        <message numerus="yes">
            <source>{table}   1 row, none custom</source>
            <extracomment>Plural: {table}   {n:,} rows, none custom</extracomment>
            <translation>
                <numerusform>{table}   {n:,} строка, настраиваемых нет</numerusform>
                <numerusform>{table}   {n:,} строки, настраиваемых нет</numerusform>
                <numerusform>{table}   {n:,} строк, настраиваемых нет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{table}   1 row, {custom:,} custom</source>
            <extracomment>Plural: {table}   {n:,} rows, {custom:,} custom</extracomment>
            <translation>
                <numerusform>{table}   {n:,} строка, настраиваемых: {custom:,}</numerusform>
                <numerusform>{table}   {n:,} строки, настраиваемых: {custom:,}</numerusform>
                <numerusform>{table}   {n:,} строк, настраиваемых: {custom:,}</numerusform>
            </translation>
        </message>
        <message>
            <source>not played in this scenario: {reason}</source>
            <translation>в этом варианте не выполняется: {reason}</translation>
        </message>
        <message>
            <source>not played in this scenario</source>
            <translation>в этом варианте не выполняется</translation>
        </message>
        <message>
            <source>{name} is never set on the client side</source>
            <translation>на клиенте {name} никогда не задано</translation>
        </message>
        <message>
            <source>{row} starts the server</source>
            <translation>{row} запускает сервер</translation>
        </message>
        <message>
            <source>{table} without a number, {kind}</source>
            <translation>{table}, без номера, {kind}</translation>
        </message>
        <message>
            <source>{table} at {sequence}, {kind}</source>
            <translation>{table}, номер {sequence}, {kind}</translation>
        </message>
        <message>
            <source>Condition: {condition}</source>
            <translation>Условие: {condition}</translation>
        </message>
        <message>
            <source>Runs when the sequence ends with {ending}</source>
            <translation>Выполняется в конце последовательности, исход: {ending}</translation>
        </message>
        <message>
            <source>custom action, not scheduled, {called_from}</source>
            <translation>настраиваемое действие, не стоит ни в одной последовательности, {called_from}</translation>
        </message>
        <message>
            <source>It never runs: {why}</source>
            <translation>Никогда не выполняется: {why}</translation>
        </message>
        <message>
            <source>Here the script runs it</source>
            <translation>Здесь оно выполняется из сценария установки</translation>
        </message>
        <message>
            <source>Queued here; the script runs it at {row}</source>
            <translation>Здесь ставится в сценарий установки; выполняется из него в действии {row}</translation>
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
            <source>The action gives it the value {value}.</source>
            <translation>Действие задаёт ему значение {value}.</translation>
        </message>
        <message>
            <source>The property that holds the script gets its value at run time.</source>
            <translation>Свойство, в котором лежит скрипт, получает значение только во время установки.</translation>
        </message>
        <message>
            <source>The stream could not be read: {why}.</source>
            <translation>Поток не удалось прочитать. {why}.</translation>
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
            <translation>Человек может изменить его в этом элементе управления (тип {type}); имя свойства берётся из [{name}].</translation>
        </message>
        <message>
            <source>Control {control} takes its value away when a person uses it.</source>
            <translation>Элемент управления {control} очищает его, когда человек им пользуется.</translation>
        </message>
        <message>
            <source>Control {control} gives it the value {value} when a person uses it.</source>
            <translation>Элемент управления {control} задаёт ему значение {value}, когда человек им пользуется.</translation>
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
            <translation>Его Type пуст (null), поэтому неизвестно, что оно выполняет.</translation>
        </message>
        <message>
            <source>Its Type {value} is no known kind of custom action, so what it would run is not known.</source>
            <translation>Настраиваемых действий с Type {value} не бывает, поэтому неизвестно, что оно выполняет.</translation>
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
            <source>{function} of {library}</source>
            <translation>{function} из {library}</translation>
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
            <translation>Содержимое не читается. {why}.</translation>
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
            <translation>{chain} вызывает {member} и так берёт значение свойства {name}; смещение в коде — {offset:#x}.</translation>
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
            <translation>инструкция {number:#x} по смещению {offset:#x} неизвестна</translation>
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
            <translation>Это {family}; свойство там не задаёт ни одна точка входа; исходный код: {url}</translation>
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
            <translation>Не читается как DLL. {why}.</translation>
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
            <translation>Её код не прослежен. {why}.</translation>
        </message>
        <message>
            <source>In the {family} this entry point reads the property; its source is at {url}</source>
            <translation>Это {family}; эта точка входа там читает свойство; исходный код: {url}</translation>
        </message>
        <message>
            <source>In the {family} only {readers} reads the property; its source is at {url}</source>
            <translation>Это {family}; свойство там читает только {readers}; исходный код: {url}</translation>
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
            <translation>туда ведут обработчики исключений, а они могут сработать в любой момент</translation>
        </message>
        <message numerus="yes">
            <source>The name {name} does not occur in the binary ({n:,} byte, ASCII and UTF-16LE searched).</source>
            <extracomment>Plural: The name {name} does not occur in the binary ({n:,} bytes, ASCII and UTF-16LE searched).</extracomment>
            <translation>
                <numerusform>Имени {name} в двоичном файле нет ({n:,} байт; поиск в ASCII и UTF-16LE).</numerusform>
                <numerusform>Имени {name} в двоичном файле нет ({n:,} байта; поиск в ASCII и UTF-16LE).</numerusform>
                <numerusform>Имени {name} в двоичном файле нет ({n:,} байт; поиск в ASCII и UTF-16LE).</numerusform>
            </translation>
        </message>
        <message>
            <source>Its code reaches {what}, {chain}; the reference is at {site}.</source>
            <translation>Код использует {what}: {chain}, место ссылки — {site}.</translation>
        </message>
        <message>
            <source>Its code may reach {what}, {chain}; the reference is at {site}, and it is not certain that this is run.</source>
            <translation>Код, возможно, использует {what}: {chain}, место ссылки — {site}. Выполняется ли оно, точно неизвестно.</translation>
        </message>
        <message>
            <source>Its code refers to {what}, {chain}, at {site}; whether it asks for the property is not known.</source>
            <translation>Код ссылается на {what}: {chain}, место ссылки — {site}. Запрашивает ли он свойство, неизвестно.</translation>
        </message>
        <message>
            <source>Its code calls {function} with {name}, {chain}; the name is handed over at {site}.</source>
            <translation>Код вызывает {function} с именем {name}: {chain}, место передачи имени — {site}.</translation>
        </message>
        <message>
            <source>Its code may call {function} with {name}, {chain}; the name is handed over at {site}.</source>
            <translation>Код может вызвать {function} с именем {name}: {chain}, место передачи имени — {site}.</translation>
        </message>
        <message>
            <source>Its code holds {text}, {chain}, at {site}; what becomes of it was not followed.</source>
            <translation>В коде есть {text}: {chain}, место — {site}. Что с ним происходит дальше, не прослежено.</translation>
        </message>
        <message>
            <source>Its code holds {text}, {chain}, at {site}; what becomes of it was not followed, and {reason}.</source>
            <translation>В коде есть {text}: {chain}, место — {site}. Что с ним происходит дальше, не прослежено, к тому же {reason}.</translation>
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
            <translation>Имя {name} в двоичном файле есть ({places}). Пути к нему от этой точки входа не видно, но {reason}.</translation>
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
            <translation>Имя в двоичном файле есть только как часть других имён, и от этой точки входа к нему пути нет: весь код, который она может выполнить ({functions}), прослежен.</translation>
        </message>
        <message>
            <source>The name is in the binary ({places}) and was not reached from this entry point, but {reason}.</source>
            <translation>Имя в двоичном файле есть ({places}). Пути к нему от этой точки входа не видно, но {reason}.</translation>
        </message>
        <message>
            <source>The binary refers to the name at {site}, where no entry point was seen to lead, and {reason}.</source>
            <translation>В двоичном файле есть ссылка на имя ({site}). Пути к ней от точек входа не видно, но {reason}.</translation>
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
            <source>{meaning} ("{text}", {encoding} at offset {offset:#x})</source>
            <translation>{meaning} («{text}», {encoding} по смещению {offset:#x})</translation>
        </message>
        <message>
            <source>{meaning} ("{text}", {encoding} at offset {offset:#x}) through the pointer at {slot:#x}</source>
            <translation>{meaning} («{text}», {encoding} по смещению {offset:#x}) через указатель по адресу {slot:#x}</translation>
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
            <translation>{encoding} по смещению {offset:#x}</translation>
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
            <translation>не стоит в последовательности</translation>
        </message>
        <message>
            <source>custom action, {execution}</source>
            <translation>настраиваемое действие, {execution}</translation>
        </message>
        <message>
            <source>on the client</source>
            <translation>на клиенте</translation>
        </message>
        <message>
            <source>on the server</source>
            <translation>на сервере</translation>
        </message>
        <message>
            <source>not in this scenario: {reason}</source>
            <translation>не в этом варианте: {reason}</translation>
        </message>
        <message>
            <source>it has a condition</source>
            <translation>у него есть условие</translation>
        </message>
        <message>
            <source>once this merge module is merged</source>
            <translation>когда этот модуль слияния вольют в пакет</translation>
        </message>
        <message>
            <source>never, as nothing calls it</source>
            <translation>никогда: ничто его не вызывает</translation>
        </message>
        <message>
            <source>{control} of {dialog}</source>
            <translation>{control} из {dialog}</translation>
        </message>
        <message>
            <source>on the client, called by {controls}</source>
            <translation>на клиенте, вызывают: {controls}</translation>
        </message>
        <message>
            <source>{side}, at the end on {ending}</source>
            <translation>{side}, в конце, исход: {ending}</translation>
        </message>
        <message>
            <source>never, as its Sequence is null</source>
            <translation>никогда: номера Sequence нет</translation>
        </message>
        <message>
            <source>never, as its Sequence is {number}</source>
            <translation>никогда: номер Sequence — {number}</translation>
        </message>
        <message>
            <source>later: from the script that {action} runs</source>
            <translation>позже: из сценария установки, который запускает {action}</translation>
        </message>
        <message>
            <source>queued, but nothing runs the script after it</source>
            <translation>ставится в сценарий установки, но потом его ничто не запускает</translation>
        </message>
        <message>
            <source>outside, as the client never has it</source>
            <translation>вне: на клиенте значения не бывает</translation>
        </message>
        <message>
            <source>inside: it has a value</source>
            <translation>внутри: значение есть</translation>
        </message>
        <message>
            <source>not in the order</source>
            <translation>не по порядку</translation>
        </message>
        <message>
            <source>clears it</source>
            <translation>очищает его</translation>
        </message>
        <message>
            <source>same number as {action}: order undefined</source>
            <translation>тот же номер, что у {action}: порядок не определён</translation>
        </message>
        <message>
            <source>outside: never set on the client</source>
            <translation>вне: на клиенте никогда не задано</translation>
        </message>
        <message>
            <source>outside: never set in this package</source>
            <translation>вне: в этом пакете никогда не задано</translation>
        </message>
        <message>
            <source>outside: runs from the script</source>
            <translation>вне: выполняется из сценария установки</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>вне промежутка</translation>
        </message>
        <message numerus="yes">
            <source>outside: {n:,} action after {closing}</source>
            <extracomment>Plural: outside: {n:,} actions after {closing}</extracomment>
            <translation>
                <numerusform>вне: через {n:,} действие после {closing}</numerusform>
                <numerusform>вне: через {n:,} действия после {closing}</numerusform>
                <numerusform>вне: через {n:,} действий после {closing}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} sequence row</source>
            <extracomment>Plural: {n:,} sequence rows</extracomment>
            <translation>
                <numerusform>{n:,} строка последовательностей</numerusform>
                <numerusform>{n:,} строки последовательностей</numerusform>
                <numerusform>{n:,} строк последовательностей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} custom action</source>
            <extracomment>Plural: {n:,} custom actions</extracomment>
            <translation>
                <numerusform>{n:,} настраиваемое действие</numerusform>
                <numerusform>{n:,} настраиваемых действия</numerusform>
                <numerusform>{n:,} настраиваемых действий</numerusform>
            </translation>
        </message>
        <message>
            <source>size not known</source>
            <translation>размер неизвестен</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} byte</source>
            <extracomment>Plural: {n:,} bytes</extracomment>
            <translation>
                <numerusform>{n:,} байт</numerusform>
                <numerusform>{n:,} байта</numerusform>
                <numerusform>{n:,} байт</numerusform>
            </translation>
        </message>
        <message>
            <source>{size:.1f} KB</source>
            <translation>{size:.1f} КБ</translation>
        </message>
        <message>
            <source>{size:.1f} MB</source>
            <translation>{size:.1f} МБ</translation>
        </message>
        <message>
            <source>{size:.2f} GB</source>
            <translation>{size:.2f} ГБ</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Пометка</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Где стоит</translation>
        </message>
        <message>
            <source>Use of the property</source>
            <translation>Что со свойством</translation>
        </message>
        <message>
            <source>Runs</source>
            <comment>where and when</comment>
            <translation>Когда выполняется</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Since reload</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Find in actions: names, types, targets, conditions</source>
            <translation>Найти в действиях: имена, типы, цели (Target), условия</translation>
        </message>
        <message>
            <source>Words that occur in none of these are looked for in every column</source>
            <translation>Слова, которых там нет, ищутся во всех столбцах</translation>
        </message>
        <message>
            <source>Find in actions</source>
            <translation>Найти в действиях</translation>
        </message>
        <message>
            <source>Actions shown</source>
            <translation>Показано действий</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} action</source>
            <extracomment>Plural: {n:,} actions</extracomment>
            <translation>
                <numerusform>{n:,} действие</numerusform>
                <numerusform>{n:,} действия</numerusform>
                <numerusform>{n:,} действий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of {n:,} action</source>
            <extracomment>Plural: {shown} of {n:,} actions</extracomment>
            <translation>
                <numerusform>{shown} из {n:,} действия</numerusform>
                <numerusform>{shown} из {n:,} действий</numerusform>
                <numerusform>{shown} из {n:,} действий</numerusform>
            </translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <source>Inspect with MSI Inspector</source>
            <translation>Проверить в MSI Inspector</translation>
        </message>
        <message>
            <source>Run this in a Command Prompt. “Inspect with MSI Inspector” then stands in the menu of the right mouse button (on Windows 11 under “Show more options”); a double click still installs. It holds for you alone.</source>
            <translation>Выполните это в командной строке. После этого в меню правой кнопки мыши появится «Проверить в MSI Inspector» (в Windows 11 — под пунктом «Показать дополнительные параметры»); двойной щелчок по-прежнему запускает установку. Действует только для вас.</translation>
        </message>
        <message>
            <source>Run this in a terminal. “MSI Inspector” is then offered for packages; the last line makes it the usual program for them. It holds for you alone.</source>
            <translation>Выполните это в терминале. После этого для пакетов будет предлагаться «MSI Inspector»; последняя строка делает его программой по умолчанию. Действует только для вас.</translation>
        </message>
        <message>
            <source>Open packages with MSI Inspector</source>
            <translation>Как открывать пакеты в MSI Inspector</translation>
        </message>
        <message>
            <source>MSI Inspector itself changes nothing on this computer.</source>
            <translation>Сам MSI Inspector ничего на этом компьютере не меняет.</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Системы</translation>
        </message>
        <message>
            <source>The commands for {system}</source>
            <translation>Команды для {system}</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>Copy the commands for {system}</source>
            <translation>Копировать команды для {system}</translation>
        </message>
        <message>
            <source>Copied the commands. Nothing has been changed yet.</source>
            <translation>Команды скопированы. Пока ничего не изменилось.</translation>
        </message>
        <message>
            <source>The way back for {system}</source>
            <translation>Команды отмены для {system}</translation>
        </message>
        <message>
            <source>Copy &amp;back</source>
            <translation>Копировать &amp;отмену</translation>
        </message>
        <message>
            <source>Copy the way back for {system}</source>
            <translation>Копировать команды отмены для {system}</translation>
        </message>
        <message>
            <source>Copied the way back. Nothing has been changed yet.</source>
            <translation>Команды отмены скопированы. Пока ничего не изменилось.</translation>
        </message>
        <message>
            <source>To take it back:</source>
            <translation>Чтобы отменить:</translation>
        </message>
        <message>
            <source>{file} is missing: it was deleted, moved or renamed</source>
            <translation>Файла {file} нет: его удалили, переместили или переименовали</translation>
        </message>
        <message>
            <source>Waiting for {file} to be written</source>
            <translation>Ждём, пока файл {file} запишут</translation>
        </message>
        <message>
            <source>What is shown is what it was before, {digest}.</source>
            <translation>Показано то, что было до этого, {digest}.</translation>
        </message>
        <message>
            <source>It is read again when it is there.</source>
            <translation>Как только файл появится, он будет прочитан заново.</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <source>Take the flags of changed actions away, too</source>
            <translation>Заодно снять знаки с изменённых действий</translation>
        </message>
        <message>
            <source>Before the reload: {found}.</source>
            <translation>До обновления: {found}.</translation>
        </message>
        <message>
            <source>neither an error nor a warning</source>
            <translation>ни ошибок, ни предупреждений</translation>
        </message>
        <message>
            <source>&amp;Error</source>
            <translation>&amp;Ошибка</translation>
        </message>
        <message>
            <source>&amp;Warning</source>
            <translation>&amp;Предупреждение</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>П&amp;римечание</translation>
        </message>
        <message>
            <source>&amp;Info</source>
            <translation>К &amp;сведению</translation>
        </message>
        <message>
            <source>&amp;Good</source>
            <translation>&amp;В порядке</translation>
        </message>
        <message>
            <source>P&amp;inned properties</source>
            <translation>Закреплённые свойства</translation>
        </message>
        <message>
            <source>&amp;New window</source>
            <translation>Новое окно</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Открыть…</translation>
        </message>
        <message>
            <source>Open a package</source>
            <translation>Открыть пакет</translation>
        </message>
        <message>
            <source>Open &amp;sample package</source>
            <translation>Открыть пакет-пример</translation>
        </message>
        <message>
            <source>&amp;Reload</source>
            <translation>&amp;Обновить</translation>
        </message>
        <message>
            <source>Read the file again</source>
            <translation>Прочитать файл заново</translation>
        </message>
        <message>
            <source>&amp;Export picture…</source>
            <translation>&amp;Экспорт рисунка…</translation>
        </message>
        <message>
            <source>Write the timeline as a picture</source>
            <translation>Записать шкалу как рисунок</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Печать…</translation>
        </message>
        <message>
            <source>Print the actions, one in a row</source>
            <translation>Напечатать действия, по одному в строке</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>Просмотр перед печатью…</translation>
        </message>
        <message>
            <source>Show the pages as they are printed</source>
            <translation>Показать страницы так, как они печатаются</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>Закрыть окно</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>Close all windows</source>
            <translation>Закрыть все окна</translation>
        </message>
        <message>
            <source>&amp;Copy sentence</source>
            <translation>&amp;Копировать предложение</translation>
        </message>
        <message>
            <source>Copy the sentence about the selected action</source>
            <translation>Копировать предложение о выделенном действии</translation>
        </message>
        <message>
            <source>Copy what is said about the selected action as Markdown</source>
            <translation>Копировать сказанное о выделенном действии как Markdown</translation>
        </message>
        <message>
            <source>&amp;Row</source>
            <translation>&amp;Строку</translation>
        </message>
        <message>
            <source>Copy the selected action as cells with tabs between them</source>
            <translation>Копировать выделенное действие как ячейки через табуляцию</translation>
        </message>
        <message>
            <source>Copy the WiX that mends it</source>
            <translation>Копировать исправление на WiX</translation>
        </message>
        <message>
            <source>Copy the SQL that mends it</source>
            <translation>Копировать исправление на SQL</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>На&amp;йти…</translation>
        </message>
        <message>
            <source>Find a text in all tables</source>
            <translation>Найти текст во всех таблицах</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Найти следующее</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Найти предыдущее</translation>
        </message>
        <message>
            <source>Filter actions</source>
            <translation>Отобрать действия</translation>
        </message>
        <message>
            <source>C&amp;lear selection</source>
            <translation>Снять выделение</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Крупнее</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Мельче</translation>
        </message>
        <message>
            <source>Fit &amp;all</source>
            <translation>Уместить &amp;всё</translation>
        </message>
        <message>
            <source>Fit &amp;selection</source>
            <translation>Уместить выделенное</translation>
        </message>
        <message>
            <source>&amp;Previous zoom</source>
            <translation>Прежний мас&amp;штаб</translation>
        </message>
        <message>
            <source>Fold or open the &amp;lane</source>
            <translation>Свернуть или развернуть полосу</translation>
        </message>
        <message>
            <source>Fold the lane of the selected action, or open it</source>
            <translation>Свернуть или развернуть полосу выделенного действия</translation>
        </message>
        <message>
            <source>Fold or open the &amp;table</source>
            <translation>Свернуть или развернуть таблицу</translation>
        </message>
        <message>
            <source>Fold the sequence table of the selected action, or open it</source>
            <translation>Свернуть или развернуть таблицу последовательности выделенного действия</translation>
        </message>
        <message>
            <source>&amp;Open everything folded</source>
            <translation>Развернуть всё</translation>
        </message>
        <message>
            <source>Space by Sequence number</source>
            <translation>Расставить по номерам Sequence</translation>
        </message>
        <message>
            <source>Leave room for the Sequence numbers that are free</source>
            <translation>Оставить место для свободных номеров Sequence</translation>
        </message>
        <message>
            <source>La&amp;dder</source>
            <translation>&amp;Лестница</translation>
        </message>
        <message>
            <source>The actions from top to bottom, one a line</source>
            <translation>Действия сверху вниз, по одному в строке</translation>
        </message>
        <message>
            <source>&amp;Legend</source>
            <translation>Условные обозначения</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>Во весь экран</translation>
        </message>
        <message>
            <source>Next pan&amp;e</source>
            <translation>Следующая область</translation>
        </message>
        <message>
            <source>Previous pa&amp;ne</source>
            <translation>Предыдущая область</translation>
        </message>
        <message>
            <source>Show or hide the mark: {mark}</source>
            <translation>Показать или скрыть пометку: {mark}</translation>
        </message>
        <message>
            <source>Next &amp;level</source>
            <translation>Следующий уровень</translation>
        </message>
        <message>
            <source>Errors alone, then warnings too, then notes too, then all marks</source>
            <translation>Только ошибки, потом и предупреждения, потом и примечания, потом все пометки</translation>
        </message>
        <message>
            <source>Show e&amp;verything</source>
            <translation>Показать всё</translation>
        </message>
        <message>
            <source>Show all marks and all kinds of action</source>
            <translation>Показать все пометки и все виды действий</translation>
        </message>
        <message>
            <source>Propert&amp;y…</source>
            <translation>&amp;Свойство…</translation>
        </message>
        <message>
            <source>Ask about another property</source>
            <translation>Спросить о другом свойстве</translation>
        </message>
        <message>
            <source>Session &amp;key of Restart Manager</source>
            <translation>&amp;Ключ сеанса диспетчера перезапуска</translation>
        </message>
        <message>
            <source>Ask about MsiRestartManagerSessionKey</source>
            <translation>Спросить о свойстве MsiRestartManagerSessionKey</translation>
        </message>
        <message>
            <source>P&amp;revious property</source>
            <translation>Прежнее свойство</translation>
        </message>
        <message>
            <source>Ask about the property before</source>
            <translation>Спросить о прежнем свойстве</translation>
        </message>
        <message>
            <source>Pi&amp;n or unpin the property</source>
            <translation>Закрепить или открепить свойство</translation>
        </message>
        <message>
            <source>&amp;Custom values…</source>
            <translation>Значения вр&amp;учную…</translation>
        </message>
        <message>
            <source>Give values of properties by hand</source>
            <translation>Задать значения свойств вручную</translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation>&amp;Следующее замечание</translation>
        </message>
        <message>
            <source>&amp;Previous finding</source>
            <translation>&amp;Предыдущее замечание</translation>
        </message>
        <message>
            <source>Next a&amp;ction</source>
            <translation>Следующее действие</translation>
        </message>
        <message>
            <source>Previous ac&amp;tion</source>
            <translation>Предыдущее действие</translation>
        </message>
        <message>
            <source>Lane &amp;below</source>
            <translation>Полоса ниже</translation>
        </message>
        <message>
            <source>Lane &amp;above</source>
            <translation>Полоса выше</translation>
        </message>
        <message>
            <source>&amp;First action</source>
            <translation>Первое действие</translation>
        </message>
        <message>
            <source>&amp;Last action</source>
            <translation>Последнее действие</translation>
        </message>
        <message>
            <source>Range to the &amp;next action</source>
            <translation>До следующего действия</translation>
        </message>
        <message>
            <source>Range to the &amp;previous action</source>
            <translation>До предыдущего действия</translation>
        </message>
        <message>
            <source>Range to the &amp;first action</source>
            <translation>До первого действия</translation>
        </message>
        <message>
            <source>Range to the &amp;last action</source>
            <translation>До последнего действия</translation>
        </message>
        <message>
            <source>&amp;Start of the window</source>
            <translation>Начало промежутка</translation>
        </message>
        <message>
            <source>&amp;End of the window</source>
            <translation>Конец промежутка</translation>
        </message>
        <message>
            <source>Sequence &amp;number…</source>
            <translation>Номер Sequence…</translation>
        </message>
        <message>
            <source>Where &amp;used</source>
            <translation>Где используется</translation>
        </message>
        <message>
            <source>What defines, sets and reads the property</source>
            <translation>Что определяет, задаёт и читает свойство</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Клавиши</translation>
        </message>
        <message>
            <source>&amp;Open packages with MSI Inspector…</source>
            <translation>Как открывать пакеты в MSI Inspector…</translation>
        </message>
        <message>
            <source>&amp;About MSI Inspector</source>
            <translation>&amp;О программе MSI Inspector</translation>
        </message>
        <message>
            <source>&amp;Copy rows</source>
            <translation>&amp;Копировать строки</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>truth</comment>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>As written, with the values of this scenario beneath</source>
            <translation>Как записано, а ниже — значения в этом варианте</translation>
        </message>
        <message>
            <source>It can be read in two ways. As documented, which counts below:</source>
            <translation>Прочитать его можно двояко. По документации (дальше считается так):</translation>
        </message>
        <message>
            <source>As another implementation of the installer reads it:</source>
            <translation>Так его читает другая реализация установщика:</translation>
        </message>
        <message>
            <source>Read that way it comes to the same in this scenario.</source>
            <translation>И при таком чтении в этом варианте выходит то же.</translation>
        </message>
        <message>
            <source>Read that way it is {value} in this scenario.</source>
            <translation>При таком чтении в этом варианте оно {value}.</translation>
        </message>
        <message>
            <source>Part by part</source>
            <translation>По частям</translation>
        </message>
        <message>
            <source>&amp;Fold</source>
            <translation>Полосы и таблицы</translation>
        </message>
        <message>
            <source>Show lifetime of {name}</source>
            <translation>Показать жизнь свойства {name}</translation>
        </message>
        <message>
            <source>Copy &amp;as</source>
            <translation>Копировать к&amp;ак</translation>
        </message>
        <message>
            <source>Copied the WiX snippet</source>
            <translation>Фрагмент WiX скопирован</translation>
        </message>
        <message>
            <source>Copied the SQL statement</source>
            <translation>Команда SQL скопирована</translation>
        </message>
        <message>
            <source>Copied the sentence</source>
            <translation>Предложение скопировано</translation>
        </message>
        <message numerus="yes">
            <source>Copied {n:,} row</source>
            <extracomment>Plural: Copied {n:,} rows</extracomment>
            <translation>
                <numerusform>Скопирована {n:,} строка</numerusform>
                <numerusform>Скопированы {n:,} строки</numerusform>
                <numerusform>Скопировано {n:,} строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the row</source>
            <translation>Строка скопирована</translation>
        </message>
        <message>
            <source>Copied the Markdown</source>
            <translation>Текст Markdown скопирован</translation>
        </message>
        <message>
            <source>There is nothing to copy</source>
            <translation>Копировать нечего</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>От {first} до {last}</translation>
        </message>
        <message>
            <source>To mend it: {how}</source>
            <translation>Как исправить: {how}</translation>
        </message>
        <message>
            <source>installation package</source>
            <translation>пакет установки</translation>
        </message>
        <message>
            <source>merge module</source>
            <translation>модуль слияния</translation>
        </message>
        <message>
            <source>database</source>
            <translation>база данных</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>по документации</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>по наблюдениям</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>по выводу</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Как исправить</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Its condition in this scenario</source>
            <translation>Его условие в этом варианте</translation>
        </message>
        <message>
            <source>What it is and how it runs</source>
            <translation>Что это и как выполняется</translation>
        </message>
        <message>
            <source>As written in the package</source>
            <translation>Как записано в пакете</translation>
        </message>
        <message>
            <source>Actions of the range</source>
            <translation>Действия диапазона</translation>
        </message>
        <message>
            <source>Scenario: {title}</source>
            <translation>Вариант установки: {title}</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Не прочитано</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>When {name} has a value</source>
            <translation>Когда {name} имеет значение</translation>
        </message>
        <message>
            <source>About the package</source>
            <translation>О пакете в целом</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Read</source>
            <comment>has been read</comment>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>only in part</source>
            <translation>только частично</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>Изготовитель</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Чем сделан</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Платформа</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Product code</source>
            <translation>Код продукта</translation>
        </message>
        <message>
            <source>Upgrade code</source>
            <translation>Код обновления</translation>
        </message>
        <message>
            <source>Code page</source>
            <translation>Кодовая страница</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Свойство</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Copy the sentence</source>
            <translation>Копировать предложение</translation>
        </message>
        <message>
            <source>Copy</source>
            <comment>before its buttons</comment>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>About MSI Inspector</source>
            <translation>О программе MSI Inspector</translation>
        </message>
        <message>
            <source>Shows when a Windows Installer property has a value during an installation,&lt;br&gt;and which actions stand where it has none.</source>
            <translation>Показывает, когда во время установки свойство установщика Windows&lt;br&gt;имеет значение и какие действия стоят там, где его нет.</translation>
        </message>
        <message>
            <source>Packages are opened read-only. Nothing leaves this computer.</source>
            <translation>Пакеты открываются только для чтения. С компьютера ничего не уходит.</translation>
        </message>
        <message>
            <source>MIT licence. Noto Sans under the SIL Open Font License 1.1.</source>
            <translation>Лицензия MIT. Шрифт Noto Sans — по лицензии SIL Open Font License 1.1.</translation>
        </message>
        <message>
            <source>&amp;Copy versions</source>
            <translation>&amp;Копировать версии</translation>
        </message>
        <message>
            <source>Copy what a report of a mistake needs</source>
            <translation>Копировать то, что нужно для сообщения об ошибке</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>не установлен</translation>
        </message>
        <message>
            <source>Python {version} on {system}</source>
            <translation>Python {version}, {system}</translation>
        </message>
        <message numerus="yes">
            <source>Let go to open {n:,} package, each in a window</source>
            <extracomment>Plural: Let go to open {n:,} packages, each in a window</extracomment>
            <translation>
                <numerusform>Отпустите, чтобы открыть {n:,} пакет, каждый в своём окне</numerusform>
                <numerusform>Отпустите, чтобы открыть {n:,} пакета, каждый в своём окне</numerusform>
                <numerusform>Отпустите, чтобы открыть {n:,} пакетов, каждый в своём окне</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go to open {name} in another window</source>
            <translation>Отпустите, чтобы открыть {name} в другом окне</translation>
        </message>
        <message>
            <source>Let go to open {name}; hold Ctrl for another window</source>
            <translation>Отпустите, чтобы открыть {name}; с Ctrl — в другом окне</translation>
        </message>
        <message>
            <source>Drop an .msi file here</source>
            <translation>Перетащите сюда файл .msi</translation>
        </message>
        <message>
            <source>and see where in its sequences MsiRestartManagerSessionKey has a value,
and which custom actions stand where it has none.</source>
            <translation>и увидите, где в его последовательностях свойство MsiRestartManagerSessionKey
имеет значение и какие настраиваемые действия стоят там, где его нет.</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Открыть…</translation>
        </message>
        <message>
            <source>Choose a package on this computer</source>
            <translation>Выбрать пакет на этом компьютере</translation>
        </message>
        <message>
            <source>Open the sample package</source>
            <translation>Открыть пакет-пример</translation>
        </message>
        <message>
            <source>Nothing leaves this computer; packages are opened read-only.</source>
            <translation>С компьютера ничего не уходит; пакеты открываются только для чтения.</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Рисунок PNG</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Чертёж SVG</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
        <message>
            <source>Windows Installer packages</source>
            <translation>Пакеты установщика Windows</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Export the picture</source>
            <translation>Экспорт рисунка</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Очистить фильтр</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} error</source>
            <extracomment>Plural: {n:,} errors</extracomment>
            <translation>
                <numerusform>{n:,} ошибка</numerusform>
                <numerusform>{n:,} ошибки</numerusform>
                <numerusform>{n:,} ошибок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} warning</source>
            <extracomment>Plural: {n:,} warnings</extracomment>
            <translation>
                <numerusform>{n:,} предупреждение</numerusform>
                <numerusform>{n:,} предупреждения</numerusform>
                <numerusform>{n:,} предупреждений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} note</source>
            <extracomment>Plural: {n:,} notes</extracomment>
            <translation>
                <numerusform>{n:,} примечание</numerusform>
                <numerusform>{n:,} примечания</numerusform>
                <numerusform>{n:,} примечаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} info</source>
            <extracomment>Plural: {n:,} info</extracomment>
            <translation>
                <numerusform>{n:,} сведение</numerusform>
                <numerusform>{n:,} сведения</numerusform>
                <numerusform>{n:,} сведений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} good</source>
            <extracomment>Plural: {n:,} good</extracomment>
            <translation>
                <numerusform>{n:,} в порядке</numerusform>
                <numerusform>{n:,} в порядке</numerusform>
                <numerusform>{n:,} в порядке</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} time: {what}</source>
            <extracomment>Plural: {n:,} times: {what}</extracomment>
            <translation>
                <numerusform>{n:,} раз: {what}</numerusform>
                <numerusform>{n:,} раза: {what}</numerusform>
                <numerusform>{n:,} раз: {what}</numerusform>
            </translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Замечание</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} table</source>
            <extracomment>Plural: {n:,} tables</extracomment>
            <translation>
                <numerusform>{n:,} таблица</numerusform>
                <numerusform>{n:,} таблицы</numerusform>
                <numerusform>{n:,} таблиц</numerusform>
            </translation>
        </message>
        <message>
            <source>whole package</source>
            <translation>весь пакет</translation>
        </message>
        <message>
            <source>All findings are hidden; View, Marks shows them again.</source>
            <translation>Все замечания скрыты; вернёт их меню «Вид», «Пометки».</translation>
        </message>
        <message>
            <source>No findings in what could be read of this package.</source>
            <translation>В прочитанной части пакета замечаний нет.</translation>
        </message>
        <message>
            <source>No findings: there is nothing to say about this package.</source>
            <translation>Замечаний нет: сказать об этом пакете нечего.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Headings of {name}</source>
            <translation>Заголовки столбцов: {name}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Has no value</source>
            <translation>Значения нет</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>{name} stands in the table twice.</source>
            <translation>{name} стоит в таблице дважды.</translation>
        </message>
        <message>
            <source>Type a value for {name}, or tick that it has none.</source>
            <translation>Введите значение свойства {name} или отметьте, что его нет.</translation>
        </message>
        <message>
            <source>{name} has no value</source>
            <translation>{name} не имеет значения</translation>
        </message>
        <message>
            <source>The window cannot be {width} by {height} pixels</source>
            <translation>Окно не может быть размером {width} на {height} пикселей</translation>
        </message>
        <message>
            <source>Give it at least {width}x{height}.</source>
            <translation>Задайте хотя бы {width}x{height}.</translation>
        </message>
        <message>
            <source>{file}, line {number}</source>
            <translation>{file}, строка {number}</translation>
        </message>
        <message>
            <source>MSI Inspector itself made a mistake ({reason})</source>
            <translation>Ошибка в самом MSI Inspector ({reason})</translation>
        </message>
        <message>
            <source>Please report this message together with the package. What is shown stays, and no package was changed.</source>
            <translation>Сообщите, пожалуйста, об этом и приложите пакет. Показанное остаётся, ни один пакет не изменён.</translation>
        </message>
        <message>
            <source>In the timeline</source>
            <translation>На шкале</translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation>Ctrl+колесо</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>Масштаб в месте указателя</translation>
        </message>
        <message>
            <source>Wheel, Shift+wheel</source>
            <translation>Колесо, Shift+колесо</translation>
        </message>
        <message>
            <source>Scroll down, sideways</source>
            <translation>Прокрутка вниз, вбок</translation>
        </message>
        <message>
            <source>Click</source>
            <translation>Щелчок</translation>
        </message>
        <message>
            <source>Select an action; on empty ground clear the selection</source>
            <translation>Выделить действие; на пустом месте снять выделение</translation>
        </message>
        <message>
            <source>Shift+click</source>
            <translation>Shift+щелчок</translation>
        </message>
        <message>
            <source>Select all actions from the selected one up to there</source>
            <translation>Выделить все действия от выделенного до указанного</translation>
        </message>
        <message>
            <source>Drag</source>
            <translation>Перетаскивание</translation>
        </message>
        <message>
            <source>Move what is in view</source>
            <translation>Сдвинуть то, что видно</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Find a key or what it does</source>
            <translation>Найти клавишу или действие</translation>
        </message>
        <message>
            <source>Keys and what they do</source>
            <translation>Клавиши и что они делают</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <source>Scroll the ladder</source>
            <translation>Прокрутка лестницы</translation>
        </message>
        <message>
            <source>Ladder</source>
            <translation>Лестница</translation>
        </message>
        <message>
            <source>Ladder: {sentence}</source>
            <translation>Лестница: {sentence}</translation>
        </message>
        <message>
            <source>{what}: click to hide or to show</source>
            <translation>{what}: щелчок скрывает или показывает</translation>
        </message>
        <message>
            <source>Scroll the legend</source>
            <translation>Прокрутка условных обозначений</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Условные обозначения</translation>
        </message>
        <message>
            <source>The timeline shows: {words}</source>
            <translation>На шкале показано: {words}</translation>
        </message>
        <message numerus="yes">
            <source>{n} kind hidden: show it</source>
            <extracomment>Plural: {n} kinds hidden: show all</extracomment>
            <translation>
                <numerusform>Скрыт {n} вид: показать</numerusform>
                <numerusform>Скрыто {n} вида: показать все</numerusform>
                <numerusform>Скрыто {n} видов: показать все</numerusform>
            </translation>
        </message>
        <message>
            <source>Opened the first {most} of {count:,} files</source>
            <translation>Открыто файлов: {most} из {count:,}</translation>
        </message>
        <message>
            <source>The sample package could not be opened</source>
            <translation>Пакет-пример не открывается</translation>
        </message>
        <message>
            <source>{file} could not be opened</source>
            <translation>Файл {file} не открывается</translation>
        </message>
        <message>
            <source>Drop a package into this window to begin</source>
            <translation>Чтобы начать, перетащите пакет в это окно</translation>
        </message>
        <message>
            <source>opened read-only</source>
            <translation>открыт только для чтения</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>S&amp;cenario</source>
            <translation>Вариант установки</translation>
        </message>
        <message>
            <source>&amp;UI level</source>
            <translation>Уровень интерфейса</translation>
        </message>
        <message>
            <source>&amp;Marks</source>
            <translation>&amp;Пометки</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>П&amp;ереход</translation>
        </message>
        <message>
            <source>Select a &amp;range</source>
            <translation>Выделить отрезок</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Инструменты</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <translation>Предыдущее замечание</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Следующее замечание</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>Другие инструменты</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>What to do: {advice}</source>
            <translation>Что делать: {advice}</translation>
        </message>
        <message>
            <source>… and {count} more; the details list all of them (Esc shows them).</source>
            <translation>… и ещё {count}; полный список — в подробностях (их покажет Esc).</translation>
        </message>
        <message>
            <source>{file} was read only in part, so findings may be missing</source>
            <translation>Файл {file} прочитан лишь частично, и замечаний может не хватать</translation>
        </message>
        <message>
            <source>Examine again</source>
            <translation>Изучить снова</translation>
        </message>
        <message numerus="yes">
            <source>{why}: {n:,} custom action of {file} was not examined</source>
            <extracomment>Plural: {why}: {n:,} custom actions of {file} were not examined</extracomment>
            <translation>
                <numerusform>{why}: в файле {file} не изучено {n:,} настраиваемое действие</numerusform>
                <numerusform>{why}: в файле {file} не изучены {n:,} настраиваемых действия</numerusform>
                <numerusform>{why}: в файле {file} не изучено {n:,} настраиваемых действий</numerusform>
            </translation>
        </message>
        <message>
            <source>What was not examined carries the mark ? where it stands outside the window: what it does is not known.</source>
            <translation>Неизученное вне промежутка помечено знаком ?: что оно делает, неизвестно.</translation>
        </message>
        <message>
            <source>Still shown: {file} as it was before, {digest}.</source>
            <translation>По-прежнему показан прежний {file}, {digest}.</translation>
        </message>
        <message>
            <source>Still shown: {file}.</source>
            <translation>По-прежнему показан {file}.</translation>
        </message>
        <message>
            <source>Reading the package</source>
            <translation>Чтение пакета</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Reading {name} …</source>
            <translation>Чтение {name} …</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>The file could not be read again</source>
            <translation>Файл не удалось прочитать заново</translation>
        </message>
        <message>
            <source>The examination failed</source>
            <translation>Изучение не удалось</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>The whole run: where the property has a value, the marks, and the part in view</source>
            <translation>Вся установка: где свойство имеет значение, пометки и видимая часть</translation>
        </message>
        <message>
            <source>The whole run. Drag the part in view, click to go there, turn the wheel to zoom.</source>
            <translation>Вся установка. Перетащите видимую часть, щёлкните, чтобы перейти, поверните колесо, чтобы сменить масштаб.</translation>
        </message>
        <message>
            <source>The picture was not written</source>
            <translation>Рисунок не записан</translation>
        </message>
        <message>
            <source>Wrote the picture {name}</source>
            <translation>Записан рисунок {name}</translation>
        </message>
        <message>
            <source>Nothing was printed</source>
            <translation>Ничего не напечатано</translation>
        </message>
        <message>
            <source>Go to a Sequence number</source>
            <translation>Перейти к номеру Sequence</translation>
        </message>
        <message>
            <source>Sequence number, or the next one that is used:</source>
            <translation>Номер Sequence или ближайший занятый после него:</translation>
        </message>
        <message>
            <source>Where used</source>
            <translation>Где используется</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>No window opens in this package; the details of the package say why</source>
            <translation>В этом пакете промежуток не начинается; почему — в подробностях о пакете</translation>
        </message>
        <message>
            <source>No action has the Sequence number {number} or a higher one</source>
            <translation>Нет действия с номером Sequence {number} или больше</translation>
        </message>
        <message>
            <source>{shown:,} of {total:,}</source>
            <translation>{shown:,} из {total:,}</translation>
        </message>
        <message>
            <source>No sequence table and no custom action in it, so there is nothing to draw in order.</source>
            <translation>Здесь нет ни таблиц последовательностей, ни настраиваемых действий, и рисовать по порядку нечего.</translation>
        </message>
        <message>
            <source>&amp;Pin {name}</source>
            <translation>&amp;Закрепить {name}</translation>
        </message>
        <message>
            <source>Unpin {name}</source>
            <translation>Открепить {name}</translation>
        </message>
        <message>
            <source>Unpin &amp;all</source>
            <translation>Открепить &amp;все</translation>
        </message>
        <message>
            <source>Pinned properties</source>
            <translation>Закреплённые свойства</translation>
        </message>
        <message>
            <source>Pin {name}: its life stays in the picture beside others</source>
            <translation>Закрепить {name}: его жизнь останется на рисунке рядом с другими</translation>
        </message>
        <message>
            <source>Pin {name}</source>
            <translation>Закрепить {name}</translation>
        </message>
        <message>
            <source>Pinned {name}: its track stays in the picture</source>
            <translation>Закреплено: {name} остаётся на рисунке</translation>
        </message>
        <message>
            <source>Unpinned {name}</source>
            <translation>Откреплено {name}</translation>
        </message>
        <message>
            <source>Pins ({count})</source>
            <translation>Закреплено ({count})</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закрепить</translation>
        </message>
        <message>
            <source>No action of the timeline stands for {table} {row}</source>
            <translation>На шкале нет действия для строки {row} таблицы {table}</translation>
        </message>
        <message>
            <source>{table} {row} takes effect at {action}</source>
            <translation>{table} {row} действует в {action}</translation>
        </message>
        <message>
            <source>No row is selected here, so nothing is copied</source>
            <translation>Здесь не выделена ни одна строка, поэтому ничего не скопировано</translation>
        </message>
        <message>
            <source>&amp;Go to it in the timeline</source>
            <translation>Перейти к нему на шкале</translation>
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
            <source>Landscape</source>
            <translation>Альбомная</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Книжная</translation>
        </message>
        <message>
            <source>Nothing can be printed there</source>
            <translation>Печатать там нельзя</translation>
        </message>
        <message>
            <source>Choose another printer or other pages.</source>
            <translation>Выберите другой принтер или другие страницы.</translation>
        </message>
        <message>
            <source>Print preview of {file}</source>
            <translation>Просмотр перед печатью: {file}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Ориентация</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>P&amp;age</source>
            <translation>&amp;Страница</translation>
        </message>
        <message>
            <source>Fit &amp;width</source>
            <translation>По &amp;ширине</translation>
        </message>
        <message>
            <source>&amp;Fit page</source>
            <translation>Страница &amp;целиком</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>of {count:,}</source>
            <translation>из {count:,}</translation>
        </message>
        <message>
            <source>private</source>
            <translation>закрытое</translation>
        </message>
        <message>
            <source>public</source>
            <translation>открытое</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>ограниченное открытое</translation>
        </message>
        <message>
            <source>set by caller</source>
            <translation>задаёт вызывающая программа</translation>
        </message>
        <message>
            <source>set by command line</source>
            <translation>задаётся в командной строке</translation>
        </message>
        <message>
            <source>set by command line or UI</source>
            <translation>задаётся в командной строке или интерфейсе</translation>
        </message>
        <message>
            <source>set by command line or package</source>
            <translation>задаётся в командной строке или пакете</translation>
        </message>
        <message>
            <source>set by the installer</source>
            <translation>задаёт установщик</translation>
        </message>
        <message>
            <source>set by the installer or command line</source>
            <translation>задаёт установщик или командная строка</translation>
        </message>
        <message>
            <source>set by package</source>
            <translation>задаётся в пакете</translation>
        </message>
        <message>
            <source>set by package or command line</source>
            <translation>задаётся в пакете или командной строке</translation>
        </message>
        <message>
            <source>set by top-level action</source>
            <translation>задаёт действие верхнего уровня</translation>
        </message>
        <message>
            <source>secure</source>
            <translation>защищённое</translation>
        </message>
        <message>
            <source>directory</source>
            <comment>property</comment>
            <translation>каталог</translation>
        </message>
        <message>
            <source>set by {actions}</source>
            <translation>задаёт {actions}</translation>
        </message>
        <message>
            <source>in the Property table</source>
            <translation>в таблице Property</translation>
        </message>
        <message>
            <source>in no table of this package</source>
            <translation>нет ни в одной таблице этого пакета</translation>
        </message>
        <message>
            <source>not documented</source>
            <translation>не описано в документации</translation>
        </message>
        <message>
            <source>is defined in {cell}</source>
            <translation>определяется в {cell}</translation>
        </message>
        <message>
            <source>may be defined in {cell}</source>
            <translation>может определяться в {cell}</translation>
        </message>
        <message>
            <source>is set in {cell}</source>
            <translation>задаётся в {cell}</translation>
        </message>
        <message>
            <source>may be set in {cell}</source>
            <translation>может задаваться в {cell}</translation>
        </message>
        <message>
            <source>is cleared in {cell}</source>
            <translation>очищается в {cell}</translation>
        </message>
        <message>
            <source>may be cleared in {cell}</source>
            <translation>может очищаться в {cell}</translation>
        </message>
        <message>
            <source>is read in {cell}</source>
            <translation>читается в {cell}</translation>
        </message>
        <message>
            <source>may be read in {cell}</source>
            <translation>может читаться в {cell}</translation>
        </message>
        <message>
            <source>is defined in code</source>
            <translation>определяется в коде</translation>
        </message>
        <message>
            <source>may be defined in code</source>
            <translation>может определяться в коде</translation>
        </message>
        <message>
            <source>is set in code</source>
            <translation>задаётся в коде</translation>
        </message>
        <message>
            <source>may be set in code</source>
            <translation>может задаваться в коде</translation>
        </message>
        <message>
            <source>is cleared in code</source>
            <translation>очищается в коде</translation>
        </message>
        <message>
            <source>may be cleared in code</source>
            <translation>может очищаться в коде</translation>
        </message>
        <message>
            <source>is read in code</source>
            <translation>читается в коде</translation>
        </message>
        <message>
            <source>may be read in code</source>
            <translation>может читаться в коде</translation>
        </message>
        <message>
            <source>The tables are still being searched for others …</source>
            <translation>Таблицы ещё просматриваются, могут найтись и другие …</translation>
        </message>
        <message>
            <source>Properties that it names</source>
            <translation>Какие свойства оно называет</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Открепить его</translation>
        </message>
        <message>
            <source>Pin its CustomActionData (property {name})</source>
            <translation>Закрепить его CustomActionData (свойство {name})</translation>
        </message>
        <message>
            <source>What its code reads as CustomActionData is the property {name} as it is where the action is scheduled.</source>
            <translation>Как CustomActionData код читает свойство {name} — таким, каким оно было там, где действие ставится в сценарий установки.</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Свойства</translation>
        </message>
        <message>
            <source>and {count:,} more: type a part of the name</source>
            <translation>и ещё {count:,}: введите часть имени</translation>
        </message>
        <message>
            <source>asked before</source>
            <translation>уже спрашивали</translation>
        </message>
        <message>
            <source>List the properties</source>
            <translation>Список свойств</translation>
        </message>
        <message>
            <source>List the properties (Ctrl+L)</source>
            <translation>Список свойств (Ctrl+L)</translation>
        </message>
        <message>
            <source>Type a part of a name; the arrow keys walk in the list, Enter asks, Esc goes back</source>
            <translation>Введите часть имени; стрелки ходят по списку, Enter спрашивает, Esc возвращает назад</translation>
        </message>
        <message>
            <source>Any property</source>
            <translation>Любое свойство</translation>
        </message>
        <message>
            <source>Session &amp;key</source>
            <translation>&amp;Ключ сеанса</translation>
        </message>
        <message>
            <source>Ask about {name}, the key of Restart Manager's session</source>
            <translation>Спросить о свойстве {name}, ключе сеанса диспетчера перезапуска</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Вариант установки</translation>
        </message>
        <message>
            <source>UI level</source>
            <translation>Уровень интерфейса</translation>
        </message>
        <message>
            <source>&amp;Custom…</source>
            <translation>Вр&amp;учную…</translation>
        </message>
        <message>
            <source>Give values of properties by hand (Ctrl+K)</source>
            <translation>Задать значения свойств вручную (Ctrl+K)</translation>
        </message>
        <message>
            <source>&amp;Property</source>
            <translation>Св&amp;ойство</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>Вари&amp;ант</translation>
        </message>
        <message>
            <source>&amp;Custom ({count})…</source>
            <translation>Вр&amp;учную ({count})…</translation>
        </message>
        <message>
            <source>&amp;Recent packages</source>
            <translation>&amp;Недавние пакеты</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>Очистить список</translation>
        </message>
        <message>
            <source>Recent packages</source>
            <translation>Недавние пакеты</translation>
        </message>
        <message>
            <source>Enter opens a package, Delete takes it off the list</source>
            <translation>Enter открывает пакет, Delete убирает его из списка</translation>
        </message>
        <message>
            <source>Open re&amp;cent</source>
            <translation>Открыть &amp;недавний</translation>
        </message>
        <message>
            <source>C&amp;lear list</source>
            <translation>&amp;Очистить список</translation>
        </message>
        <message>
            <source>Not there any more: moved, renamed or deleted</source>
            <translation>Файла уже нет: перенесён, переименован или удалён</translation>
        </message>
        <message>
            <source>In {folder}</source>
            <translation>В папке {folder}</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>перемещено</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новое</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>удалено</translation>
        </message>
        <message>
            <source>Moved: {names}</source>
            <translation>Перемещено: {names}</translation>
        </message>
        <message>
            <source>New: {names}</source>
            <translation>Новое: {names}</translation>
        </message>
        <message>
            <source>Altered: {names}</source>
            <translation>Изменено: {names}</translation>
        </message>
        <message>
            <source>Removed: {names}</source>
            <translation>Удалено: {names}</translation>
        </message>
        <message>
            <source>Reloaded: no action moved, none is new or gone</source>
            <translation>Прочитано заново: перемещённых, новых и удалённых действий нет</translation>
        </message>
        <message>
            <source>Reloaded: {changes}</source>
            <translation>Прочитано заново: {changes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} action moved</source>
            <extracomment>Plural: {n:,} actions moved</extracomment>
            <translation>
                <numerusform>{n:,} действие перемещено</numerusform>
                <numerusform>{n:,} действия перемещено</numerusform>
                <numerusform>{n:,} действий перемещено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} action new</source>
            <extracomment>Plural: {n:,} actions new</extracomment>
            <translation>
                <numerusform>{n:,} новое действие</numerusform>
                <numerusform>{n:,} новых действия</numerusform>
                <numerusform>{n:,} новых действий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} action altered</source>
            <extracomment>Plural: {n:,} actions altered</extracomment>
            <translation>
                <numerusform>{n:,} действие изменено</numerusform>
                <numerusform>{n:,} действия изменено</numerusform>
                <numerusform>{n:,} действий изменено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} action removed</source>
            <extracomment>Plural: {n:,} actions removed</extracomment>
            <translation>
                <numerusform>{n:,} действие удалено</numerusform>
                <numerusform>{n:,} действия удалено</numerusform>
                <numerusform>{n:,} действий удалено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} moved</source>
            <extracomment>Plural: {n:,} moved</extracomment>
            <translation>
                <numerusform>{n:,} перемещено</numerusform>
                <numerusform>{n:,} перемещено</numerusform>
                <numerusform>{n:,} перемещено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} new</source>
            <extracomment>Plural: {n:,} new</extracomment>
            <translation>
                <numerusform>{n:,} новое</numerusform>
                <numerusform>{n:,} новых</numerusform>
                <numerusform>{n:,} новых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} altered</source>
            <extracomment>Plural: {n:,} altered</extracomment>
            <translation>
                <numerusform>{n:,} изменено</numerusform>
                <numerusform>{n:,} изменено</numerusform>
                <numerusform>{n:,} изменено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} removed</source>
            <extracomment>Plural: {n:,} removed</extracomment>
            <translation>
                <numerusform>{n:,} удалено</numerusform>
                <numerusform>{n:,} удалено</numerusform>
                <numerusform>{n:,} удалено</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names} и ещё {count:,}</translation>
        </message>
        <message>
            <source>Full UI</source>
            <translation>Полный интерфейс</translation>
        </message>
        <message>
            <source>Reduced UI</source>
            <translation>Сокращённый интерфейс</translation>
        </message>
        <message>
            <source>Basic UI</source>
            <translation>Простой интерфейс</translation>
        </message>
        <message>
            <source>No UI</source>
            <translation>Без интерфейса</translation>
        </message>
        <message>
            <source>By hand: {given}.</source>
            <translation>Вручную: {given}.</translation>
        </message>
        <message>
            <source>Given by hand</source>
            <translation>Задано вручную</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Задаёт</translation>
        </message>
        <message>
            <source>Set, value not known</source>
            <translation>Задано, значение неизвестно</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Неизвестно, есть ли значение</translation>
        </message>
        <message>
            <source>Name the property.</source>
            <translation>Назовите свойство.</translation>
        </message>
        <message>
            <source>The installer itself sets {name}; nobody else can.</source>
            <translation>Свойство {name} задаёт сам установщик; больше никто не может.</translation>
        </message>
        <message>
            <source>{name} is the state of a feature or component, which the installer computes; give a property.</source>
            <translation>{name} — состояние возможности или компонента, его вычисляет установщик; задайте свойство.</translation>
        </message>
        <message>
            <source>{name} is a variable of the environment; give a property.</source>
            <translation>{name} — переменная среды; задайте свойство.</translation>
        </message>
        <message>
            <source>The value stands in the next column.</source>
            <translation>Значение стоит в следующем столбце.</translation>
        </message>
        <message>
            <source>{name} is no property name: letters, digits, _ and . only, and a letter or _ at its beginning.</source>
            <translation>{name} — не имя свойства: только латинские буквы, цифры, _ и точка, а в начале — буква или _.</translation>
        </message>
        <message>
            <source>CostFinalize takes it as the path of the directory.</source>
            <translation>CostFinalize берёт его как путь каталога.</translation>
        </message>
        <message>
            <source>Nothing in this package looks at it; Windows Installer itself may.</source>
            <translation>В этом пакете на него ничто не смотрит; сам Windows Installer, возможно, смотрит.</translation>
        </message>
        <message>
            <source>Nothing in this package looks at it.</source>
            <translation>В этом пакете на него ничто не смотрит.</translation>
        </message>
        <message>
            <source>There is {names}: capital and small letters differ.</source>
            <translation>Есть {names}: прописные и строчные буквы различаются.</translation>
        </message>
        <message>
            <source>Values given by hand</source>
            <translation>Значения, заданные вручную</translation>
        </message>
        <message>
            <source>Re&amp;move row</source>
            <translation>&amp;Удалить строку</translation>
        </message>
        <message>
            <source>Give nothing by hand</source>
            <translation>Ничего не задавать вручную</translation>
        </message>
        <message>
            <source>Values given here win over the scenario and over the Property table:</source>
            <translation>Значения отсюда важнее варианта установки и таблицы Property:</translation>
        </message>
        <message>
            <source>Name of the property</source>
            <translation>Имя свойства</translation>
        </message>
        <message>
            <source>Type what to find: a name, a condition, a path, any text or number in any table.</source>
            <translation>Введите, что найти: имя, условие, путь, любой текст или число из любой таблицы.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Find in all tables</source>
            <translation>Найти во всех таблицах</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Найденное</translation>
        </message>
        <message>
            <source>Cancel the search</source>
            <translation>Отменить поиск</translation>
        </message>
        <message>
            <source>{count}; searching table {done:,} of {total:,} …</source>
            <translation>{count}; просматривается таблица {done:,} из {total:,} …</translation>
        </message>
        <message>
            <source>{count} in the actions; the tables could not be searched: {why}</source>
            <translation>{count} в действиях; таблицы просмотреть не удалось: {why}</translation>
        </message>
        <message>
            <source>{count} in the actions; cancelled</source>
            <translation>{count} в действиях; отменено</translation>
        </message>
        <message>
            <source>{count}; searching …</source>
            <translation>{count}; поиск …</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} hit</source>
            <extracomment>Plural: {n:,} hits</extracomment>
            <translation>
                <numerusform>{n:,} совпадение</numerusform>
                <numerusform>{n:,} совпадения</numerusform>
                <numerusform>{n:,} совпадений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first {shown} of {n:,} hit</source>
            <extracomment>Plural: the first {shown} of {n:,} hits</extracomment>
            <translation>
                <numerusform>первые {shown} из {n:,} совпадения</numerusform>
                <numerusform>первые {shown} из {n:,} совпадений</numerusform>
                <numerusform>первые {shown} из {n:,} совпадений</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching for {text} …</source>
            <translation>Поиск: {text} …</translation>
        </message>
        <message>
            <source>No table of this package has {text}.</source>
            <translation>Ни в одной таблице пакета этого нет: {text}.</translation>
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
            <source>Folded: {folded}.</source>
            <translation>Свёрнуто: {folded}.</translation>
        </message>
        <message>
            <source>position {position} of {count} in {table}</source>
            <translation>место {position} из {count} в таблице {table}</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Шкала</translation>
        </message>
        <message>
            <source>Scroll the timeline sideways</source>
            <translation>Прокрутка шкалы вбок</translation>
        </message>
        <message>
            <source>Scroll the timeline down</source>
            <translation>Прокрутка шкалы вниз</translation>
        </message>
        <message>
            <source>Timeline: {what}</source>
            <translation>Шкала: {what}</translation>
        </message>
        <message>
            <source>Only errors are shown</source>
            <translation>Показаны только ошибки</translation>
        </message>
        <message>
            <source>Errors and warnings are shown</source>
            <translation>Показаны ошибки и предупреждения</translation>
        </message>
        <message>
            <source>Errors, warnings and notes are shown</source>
            <translation>Показаны ошибки, предупреждения и примечания</translation>
        </message>
        <message>
            <source>All marks are shown</source>
            <translation>Показаны все пометки</translation>
        </message>
        <message>
            <source>{action} stands in no sequence table, so there is nothing to fold</source>
            <translation>{action} не стоит ни в одной таблице последовательности, сворачивать нечего</translation>
        </message>
        <message>
            <source>Select an action first: its lane or its table is folded</source>
            <translation>Сначала выделите действие: свернётся его полоса или таблица</translation>
        </message>
        <message>
            <source>No table is open in that direction: Left or Right opens this one</source>
            <translation>В эту сторону открытых таблиц нет: клавиша «влево» или «вправо» откроет эту</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>доказано</translation>
        </message>
        <message>
            <source>may</source>
            <translation>возможно</translation>
        </message>
        <message>
            <source>Defined</source>
            <translation>Определяется</translation>
        </message>
        <message>
            <source>Defined nowhere in this package</source>
            <translation>Нигде в этом пакете не определяется</translation>
        </message>
        <message>
            <source>Set or cleared</source>
            <translation>Задаётся или очищается</translation>
        </message>
        <message>
            <source>Set nowhere in this package</source>
            <translation>Нигде в этом пакете не задаётся</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Читается</translation>
        </message>
        <message>
            <source>Read nowhere in this package</source>
            <translation>Нигде в этом пакете не читается</translation>
        </message>
        <message>
            <source>Read by CostFinalize only, which sets it</source>
            <translation>Читает только CostFinalize, которое его и задаёт</translation>
        </message>
        <message>
            <source>Go to the first error finding</source>
            <translation>Перейти к первой ошибке</translation>
        </message>
        <message>
            <source>Go to the first warning finding</source>
            <translation>Перейти к первому предупреждению</translation>
        </message>
        <message>
            <source>Go to the first note finding</source>
            <translation>Перейти к первому примечанию</translation>
        </message>
        <message>
            <source>Go to the first info finding</source>
            <translation>Перейти к первому сведению</translation>
        </message>
        <message>
            <source>Go to the first good finding</source>
            <translation>Перейти к первому, что в порядке</translation>
        </message>
        <message>
            <source>There is no error finding</source>
            <translation>Ошибок нет</translation>
        </message>
        <message>
            <source>There is no warning finding</source>
            <translation>Предупреждений нет</translation>
        </message>
        <message>
            <source>There is no note finding</source>
            <translation>Примечаний нет</translation>
        </message>
        <message>
            <source>There is no info finding</source>
            <translation>Сведений нет</translation>
        </message>
        <message>
            <source>There is no good finding</source>
            <translation>Замечаний «в порядке» нет</translation>
        </message>
        <message>
            <source>Verdict: {sentence}</source>
            <translation>Вывод: {sentence}</translation>
        </message>
        <message>
            <source>Examining custom actions</source>
            <translation>Изучение настраиваемых действий</translation>
        </message>
        <message>
            <source>Keep what is shown, without looking into the code of DLLs</source>
            <translation>Оставить показанное и не смотреть код DLL</translation>
        </message>
        <message>
            <source>Provisional. Examining custom actions: {done:,} of {total:,}</source>
            <translation>Предварительно: изучено {done:,} из {total:,}</translation>
        </message>
        <message>
            <source>Provisional. Examining code …</source>
            <translation>Предварительно. Изучение кода …</translation>
        </message>
        <message>
            <source>The properties of this package are still being read …</source>
            <translation>Свойства этого пакета ещё читаются …</translation>
        </message>
        <message>
            <source>The properties of this package are still being read … {done:,} of {total:,} parts</source>
            <translation>Свойства этого пакета ещё читаются … частей: {done:,} из {total:,}</translation>
        </message>
        <message>
            <source>The properties of this package could not be read: {why}.</source>
            <translation>Свойства этого пакета не читаются: {why}.</translation>
        </message>
        <message>
            <source>Where the property is used</source>
            <translation>Где используется свойство</translation>
        </message>
        <message>
            <source>Headings of the places</source>
            <translation>Заголовки столбцов: места</translation>
        </message>
        <message>
            <source>{name} is named nowhere in the tables of this package.</source>
            <translation>В таблицах этого пакета свойство {name} нигде не названо.</translation>
        </message>
        <message>
            <source>Windows Installer knows it: {words}.</source>
            <translation>Установщик Windows его знает: {words}.</translation>
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
            <translation>На компьютере нет ни продукта, ни родственных; никто не задаёт свойства в командной строке и не меняет выбор.</translation>
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
