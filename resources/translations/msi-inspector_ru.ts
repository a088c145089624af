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
            <source>has no value in {table}: {why}</source>
            <translation>не имеет значения в таблице {table}: {why}</translation>
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
            <translation>выполняется только при удалении исправления</translation>
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
