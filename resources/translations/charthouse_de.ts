<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Charthouse</source>
        <translation>Über Charthouse</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Plans are files on this computer; nothing leaves it.</source>
        <translation>Pläne sind Dateien auf diesem Rechner; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Charthouse is open source under the MIT licence.</source>
        <translation>Charthouse ist quelloffen unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>The Inter, Noto and Vazirmatn fonts are under the SIL Open Font License.</source>
        <translation>Die Schriften Inter, Noto und Vazirmatn stehen unter der SIL Open Font License.</translation>
    </message>
    <message>
        <source>The Lucide icons are under the ISC licence.</source>
        <translation>Die Lucide-Zeichen stehen unter der ISC-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” waits: what was typed here is in no file yet. Save a copy first.</source>
        <translation>„{name}“ wartet: Was hier getippt wurde, steht noch in keiner Datei. Speichern Sie zuerst eine Kopie.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Als neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>{count} backups</source>
        <translation>{count} Sicherungen</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Last step: {step} ({person}, {when})</source>
        <translation>Letzter Schritt: {step} ({person}, {when})</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>Plan ohne Titel</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Ein Plan</translation>
    </message>
    <message>
        <source>The plan as it is now stays as it is: what is restored is a new file beside it.</source>
        <translation>Der jetzige Plan bleibt, wie er ist: Das Wiederhergestellte ist eine neue Datei daneben.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>One is made when a plan is changed, and every 30 minutes.</source>
        <translation>Eine entsteht, wenn ein Plan geändert wird, und alle 30 Minuten.</translation>
    </message>
</context>
<context>
    <name>BallotEntry</name>
    <message>
        <source>One ballot, then Enter</source>
        <translation>Ein Stimmzettel, dann Eingabe</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Stimmzettel {number}</translation>
    </message>
    <message>
        <source>Type the codes of a ballot and press Enter. After a “!” comes what somebody cannot live with.</source>
        <translation>Tippe die Codes eines Stimmzettels, dann Eingabe. Hinter einem „!“ steht, womit jemand nicht leben kann.</translation>
    </message>
    <message>
        <source>Ballot {number} corrected</source>
        <translation>Stimmzettel {number} berichtigt</translation>
    </message>
    <message>
        <source>Ballot {number} entered</source>
        <translation>Stimmzettel {number} erfasst</translation>
    </message>
    <message>
        <source>Ballot {number}: change the line, then Enter. Esc leaves it as it is.</source>
        <translation>Stimmzettel {number}: Zeile ändern, dann Eingabe. Esc lässt ihn, wie er ist.</translation>
    </message>
    <message>
        <source>{ballot} taken out. Ctrl+Z brings it back.</source>
        <translation>{ballot} herausgenommen. Strg+Z holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>BandsPreview</name>
    <message>
        <source>on track: {range}</source>
        <translation>auf Kurs: {range}</translation>
    </message>
    <message>
        <source>off track: {range}</source>
        <translation>vom Kurs ab: {range}</translation>
    </message>
    <message>
        <source>{value} would be {status}</source>
        <translation>{value} wäre {status}</translation>
    </message>
    <message>
        <source>{value} is {status}</source>
        <translation>{value} ist {status}</translation>
    </message>
    <message>
        <source>Give a goal and a red flag to see what they mean.</source>
        <translation>Geben Sie Zielmarke und Warnschwelle an, um zu sehen, was sie bedeuten.</translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What matters most to us?</source>
        <translation>Was ist uns am wichtigsten?</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Dots on one item at most</source>
        <translation>Klebepunkte auf einem Punkt höchstens</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>&amp;On one item at most</source>
        <translation>&amp;Je Punkt höchstens</translation>
    </message>
    <message>
        <source>The {count} starred items</source>
        <translation>Die {count} Punkte mit Stern</translation>
    </message>
    <message>
        <source>All {count} items</source>
        <translation>Alle {count} Punkte</translation>
    </message>
    <message>
        <source>Write down at least two SWOT items to vote on.</source>
        <translation>Schreiben Sie mindestens zwei SWOT-Punkte auf, über die abgestimmt wird.</translation>
    </message>
    <message>
        <source>&amp;Dots a ballot</source>
        <translation>&amp;Klebepunkte je Zettel</translation>
    </message>
    <message>
        <source>Items &amp;ranked at most</source>
        <translation>Höchstens &amp;gereihte Punkte</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Punkte</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <source>{count} items. Prioritise before adding more?</source>
        <translation>{count} Punkte. Vor weiteren erst gewichten?</translation>
    </message>
</context>
<context>
    <name>BrandingDialog</name>
    <message>
        <source>Logo and colour</source>
        <translation>Logo und Farbe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Ein Bild wählen…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, like {example}</source>
        <translation>Sechs hexadezimale Ziffern, etwa {example}</translation>
    </message>
    <message>
        <source>Too light to be read on white. It is printed darker, as {colour}.</source>
        <translation>Zu hell, um auf Weiß lesbar zu sein. Gedruckt wird sie dunkler, als {colour}.</translation>
    </message>
    <message>
        <source>For headings and rules. The colours of states stay as they are.</source>
        <translation>Für Überschriften und Linien. Die Farben der Zustände bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>On the cover and at the head of every sheet of the handout. A PNG or JPEG picture.</source>
        <translation>Auf dem Deckblatt und oben auf jedem Blatt des Handouts. Ein Bild als PNG oder JPEG.</translation>
    </message>
</context>
<context>
    <name>CellLists</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>That is not in the list.</source>
        <translation>Das steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>None of that name. People are added on their own page.</source>
        <translation>Niemand heißt so. Menschen kommen auf ihrer eigenen Seite dazu.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>“{name}” is sound</source>
        <translation>„{name}“ ist unversehrt</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>„{name}“ ist beschädigt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>In eine neue Datei reparieren</translation>
    </message>
    <message>
        <source>Every one of its {steps} steps is as it was written, and its pages hold what they add up to.</source>
        <translation>Jeder der {steps} Schritte ist, wie er geschrieben wurde, und die Seiten zeigen, was sich daraus ergibt.</translation>
    </message>
    <message>
        <source>1 thing is not as it was written.</source>
        <translation>1 Stelle ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>{count} things are not as they were written.</source>
        <translation>{count} Stellen sind nicht, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>A repair makes a new file; this one stays as it is.</source>
        <translation>Die Reparatur macht eine neue Datei; diese bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Checking the plan</source>
        <translation>Der Plan wird geprüft</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} repariert</translation>
    </message>
    <message>
        <source>Repairing the plan</source>
        <translation>Der Plan wird repariert</translation>
    </message>
</context>
<context>
    <name>CheckpointDialog</name>
    <message>
        <source>Checkpoint</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Everything is saved already. A checkpoint gives this moment a name, to find it again.</source>
        <translation>Alles ist schon gespeichert. Ein Zwischenstand gibt diesem Augenblick einen Namen, um ihn wiederzufinden.</translation>
    </message>
    <message>
        <source>Name of the checkpoint</source>
        <translation>Name des Zwischenstands</translation>
    </message>
    <message>
        <source>Before lunch</source>
        <translation>Vor dem Mittagessen</translation>
    </message>
    <message>
        <source>Adopted: the plan was decided on. Codes stay as they are, and handouts no longer say “draft”</source>
        <translation>Beschlossen: Der Plan wurde verabschiedet. Codes bleiben, wie sie sind, und auf Handouts steht nicht mehr „Entwurf“</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
</context>
<context>
    <name>CheckpointLine</name>
    <message>
        <source>checkpoint {number} “{name}”</source>
        <translation>Zwischenstand {number} „{name}“</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
</context>
<context>
    <name>CitedList</name>
    <message>
        <source>Unlink {code}</source>
        <translation>Verbindung mit {code} lösen</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Was „{column}“ ist</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied to “{name}”</source>
        <translation>Kopiert nach „{name}“</translation>
    </message>
    <message>
        <source>Checkpoint “{name}”</source>
        <translation>Zwischenstand „{name}“</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The page is on the clipboard, as a picture</source>
        <translation>Die Seite ist als Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>The selection is on the clipboard, as a picture</source>
        <translation>Die Auswahl ist als Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>The page is on the clipboard, as a table</source>
        <translation>Die Seite ist als Tabelle in der Zwischenablage</translation>
    </message>
    <message>
        <source>This page holds no table yet</source>
        <translation>Diese Seite enthält noch keine Tabelle</translation>
    </message>
    <message>
        <source>The selection is on the clipboard, as a table</source>
        <translation>Die Auswahl ist als Tabelle in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>CourseModel</name>
    <message>
        <source>{period}: actual {actual}, target {target}</source>
        <translation>{period}: Ist {actual}, Zielwert {target}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
</context>
<context>
    <name>CoursePane</name>
    <message>
        <source>Actual and target by period</source>
        <translation>Ist und Zielwert nach Zeitraum</translation>
    </message>
    <message>
        <source>Readings make a chart here, against their targets.</source>
        <translation>Messwerte ergeben hier ein Diagramm, gegen ihre Zielwerte.</translation>
    </message>
    <message>
        <source>Actual and target of {name}</source>
        <translation>Ist und Zielwert von {name}</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close the details (F9)</source>
        <translation>Einzelheiten schließen (F9)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History ({count})</source>
        <translation>Verlauf ({count})</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig tilgen</translation>
    </message>
    <message>
        <source>Find a text or a person</source>
        <translation>Einen Text oder eine Person suchen</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Was getilgt wird</translation>
    </message>
    <message>
        <source>A text that was deleted is still in the history. Here it goes from there too. This cannot be undone.</source>
        <translation>Ein gelöschter Text steht noch im Verlauf. Hier verschwindet er auch dort. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Getilgt werden</translation>
    </message>
    <message>
        <source>Found. Tick what is to be gone.</source>
        <translation>Gefunden. Haken Sie an, was verschwinden soll.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing in the plan holds this now.</source>
        <translation>Nichts im Plan enthält das jetzt.</translation>
    </message>
    <message>
        <source>Erase it and the history</source>
        <translation>Es und den Verlauf tilgen</translation>
    </message>
    <message>
        <source>Erase these {count} and the history</source>
        <translation>Diese {count} und den Verlauf tilgen</translation>
    </message>
    <message>
        <source>Erase the history</source>
        <translation>Den Verlauf tilgen</translation>
    </message>
    <message>
        <source>1 backup of this plan on this computer is removed, for it holds it.</source>
        <translation>1 Sicherung dieses Plans auf diesem Rechner wird entfernt, denn sie enthält es.</translation>
    </message>
    <message>
        <source>{count} backups of this plan on this computer are removed, for they hold it.</source>
        <translation>{count} Sicherungen dieses Plans auf diesem Rechner werden entfernt, denn sie enthalten es.</translation>
    </message>
    <message>
        <source>Copies of the file made earlier still hold it. What is newly done in them can be merged into this plan.</source>
        <translation>Früher gemachte Kopien der Datei enthalten es weiterhin. Was darin neu entsteht, lässt sich in diesen Plan einarbeiten.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export and print</source>
        <translation>Exportieren und drucken</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>XLSX, to sort, filter and calculate</source>
        <translation>XLSX, zum Sortieren, Filtern und Rechnen</translation>
    </message>
    <message>
        <source>Language of handout and workbook</source>
        <translation>Sprache von Handout und Arbeitsmappe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File of the handout</source>
        <translation>Datei des Handouts</translation>
    </message>
    <message>
        <source>File of the workbook</source>
        <translation>Datei der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Tick at least one page</source>
        <translation>Kreuzen Sie mindestens eine Seite an</translation>
    </message>
    <message>
        <source>Tick the handout or the workbook</source>
        <translation>Kreuzen Sie das Handout oder die Arbeitsmappe an</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Handout file</source>
        <translation>Handout-Datei</translation>
    </message>
    <message>
        <source>Workbook file</source>
        <translation>Arbeitsmappen-Datei</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>“{name}” is in that folder already. Replacing it loses what it holds now.</source>
        <translation>„{name}“ liegt schon in diesem Ordner. Beim Ersetzen geht der jetzige Inhalt verloren.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are in that folder already. Replacing them loses what they hold.</source>
        <translation>„{name}“ und „{other}“ liegen schon in diesem Ordner. Beim Ersetzen geht ihr Inhalt verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Printing cancelled.</source>
        <translation>Drucken abgebrochen.</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>Export abgebrochen.</translation>
    </message>
    <message>
        <source>“{name}” was written before.</source>
        <translation>„{name}“ wurde vorher geschrieben.</translation>
    </message>
    <message>
        <source>Tick a page of the handout to see it here.</source>
        <translation>Kreuzen Sie eine Seite des Handouts an, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Nothing to print yet.</source>
        <translation>Noch nichts zu drucken.</translation>
    </message>
</context>
<context>
    <name>ExportParticipantsDialog</name>
    <message>
        <source>Participant workbooks</source>
        <translation>Arbeitsmappen für Teilnehmende</translation>
    </message>
    <message>
        <source>A workbook for each, for work before the workshop: room for SWOT ideas, their own goals, and the readings of their measures. “Gather participant workbooks…” in the File menu takes them back in.</source>
        <translation>Eine Arbeitsmappe für jede Person, zur Arbeit vor dem Workshop: Platz für SWOT-Ideen, eigene Oberziele und die Messwerte ihrer Kennzahlen. „Arbeitsmappen einsammeln…“ im Menü Datei nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>For whom workbooks are made</source>
        <translation>Für wen Arbeitsmappen entstehen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Einen Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no folder “{folder}”. Choose another one.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Save a copy of the plan…</source>
        <translation>Eine Kopie des Plans speichern…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>This is a fault of Charthouse. The plan is safe: every step so far is in its file.</source>
        <translation>Das ist ein Fehler von Charthouse. Der Plan ist sicher: Jeder Schritt bis hierher steht in seiner Datei.</translation>
    </message>
    <message>
        <source>This is a fault of Charthouse. The last steps are in no file yet ({why}). Save a copy.</source>
        <translation>Das ist ein Fehler von Charthouse. Die letzten Schritte stehen noch in keiner Datei ({why}). Speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Zurück (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Weiter (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find or run…</source>
        <translation>Suchen oder tun…</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>What the first rows become</source>
        <translation>Was aus den ersten Zeilen wird</translation>
    </message>
    <message>
        <source>{column} “{text}” {why}.</source>
        <translation>{column} „{text}“ {why}.</translation>
    </message>
</context>
<context>
    <name>FrozenColumns</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>GatherDialog</name>
    <message>
        <source>Gather participant workbooks</source>
        <translation>Arbeitsmappen der Teilnehmenden einsammeln</translation>
    </message>
    <message>
        <source>Keep what is ticked, drop the rest. One undo takes all of it back.</source>
        <translation>Behalten, was angekreuzt ist, der Rest fällt weg. Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>What the workbooks say</source>
        <translation>Was die Arbeitsmappen sagen</translation>
    </message>
    <message>
        <source>Nothing new from {names}.</source>
        <translation>Nichts Neues von {names}.</translation>
    </message>
    <message>
        <source>Said already: {where}</source>
        <translation>Schon gesagt: {where}</translation>
    </message>
    <message>
        <source>Nearly the same as {where}</source>
        <translation>Fast dasselbe wie {where}</translation>
    </message>
    <message>
        <source>The plan has changed there since; keeping this puts it in its place.</source>
        <translation>Der Plan hat sich dort seither geändert; wer das behält, setzt es an dessen Stelle.</translation>
    </message>
    <message>
        <source>Keep {count}</source>
        <translation>{count} behalten</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Paste what fits</source>
        <translation>Einfügen, was passt</translation>
    </message>
</context>
<context>
    <name>HandoutCard</name>
    <message>
        <source>Leadership handout</source>
        <translation>Handout für die Leitung</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Was sich geändert hat seit</translation>
    </message>
    <message>
        <source>Room for binding</source>
        <translation>Platz zum Heften</translation>
    </message>
    <message>
        <source>Logo and colour…</source>
        <translation>Logo und Farbe…</translation>
    </message>
    <message>
        <source>The last checkpoint</source>
        <translation>Letzter Zwischenstand</translation>
    </message>
    <message>
        <source>PDF, to print or to read on a screen</source>
        <translation>PDF, zum Drucken oder zum Lesen am Bildschirm</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Noch nichts zu drucken</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Tick the page</source>
        <translation>Seite ankreuzen</translation>
    </message>
    <message>
        <source>Move the page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Move the page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Logo and colour…</source>
        <translation>Logo und Farbe…</translation>
    </message>
    <message>
        <source>Data as of {day}</source>
        <translation>Daten vom {day}</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>beschlossen</translation>
    </message>
    <message>
        <source>draft, not adopted</source>
        <translation>Entwurf, nicht beschlossen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Themen der Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>“{value}” stands</source>
        <translation>„{value}“ gilt</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>So gelassen</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>Going back to “{name}”</source>
        <translation>Zurück zu „{name}“</translation>
    </message>
    <message>
        <source>Restoring “{name}”</source>
        <translation>„{name}“ wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The plan is again as at “{name}”</source>
        <translation>Der Plan ist wieder wie bei „{name}“</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Open as it was</source>
        <translation>Öffnen, wie er war</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Go back to this moment</source>
        <translation>Zu diesem Augenblick zurück</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>Was der Schritt tat</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was er tat</translation>
    </message>
    <message>
        <source>It changed no item.</source>
        <translation>Er änderte keinen Eintrag.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Lists of the history</source>
        <translation>Listen des Verlaufs</translation>
    </message>
    <message>
        <source>Open as it was</source>
        <translation>Öffnen, wie er war</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Go back to this moment</source>
        <translation>Zu diesem Augenblick zurück</translation>
    </message>
    <message>
        <source>Filter the steps</source>
        <translation>Die Schritte filtern</translation>
    </message>
    <message>
        <source>Only {item}</source>
        <translation>Nur {item}</translation>
    </message>
    <message>
        <source>this item</source>
        <translation>dieser Eintrag</translation>
    </message>
    <message>
        <source>A moment of another copy of this plan.</source>
        <translation>Ein Augenblick einer anderen Kopie dieses Plans.</translation>
    </message>
    <message>
        <source>A moment that came with another copy.</source>
        <translation>Ein Augenblick, der mit einer anderen Kopie kam.</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Keine Schritte</translation>
    </message>
    <message>
        <source>No step fits. Change the words above, or take the filter off.</source>
        <translation>Kein Schritt passt. Ändern Sie die Wörter oben oder nehmen Sie den Filter weg.</translation>
    </message>
    <message>
        <source>No checkpoints yet</source>
        <translation>Noch keine Zwischenstände</translation>
    </message>
    <message>
        <source>Ctrl+S gives this moment of the plan a name.</source>
        <translation>Strg+S gibt diesem Augenblick des Plans einen Namen.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When copies are merged, what differs is listed here.</source>
        <translation>Werden Kopien eingearbeitet, steht hier, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>Filter by words or people</source>
        <translation>Wörter oder Namen filtern</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <translation>Eine Kopie einarbeiten…</translation>
    </message>
    <message>
        <source>Checkpoint…</source>
        <translation>Zwischenstand…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message>
        <source>What the import adds and changes</source>
        <translation>Was der Import hinzufügt und ändert</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import a folder of CSV files</source>
        <translation>Einen Ordner mit CSV-Dateien importieren</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>„{name}“ wird importiert</translation>
    </message>
</context>
<context>
    <name>InlineNote</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ItemsBoard</name>
    <message>
        <source>Which objective answers it?</source>
        <translation>Welches Ziel antwortet darauf?</translation>
    </message>
    <message>
        <source>No objective of that name. Objectives are added on their own page, Ctrl+4.</source>
        <translation>Kein Ziel heißt so. Ziele werden auf ihrer Seite angelegt, Strg+4.</translation>
    </message>
    <message>
        <source>Merge into which item?</source>
        <translation>Mit welchem Punkt vereinen?</translation>
    </message>
    <message>
        <source>No item of that name.</source>
        <translation>Kein Punkt heißt so.</translation>
    </message>
    <message>
        <source>Show only starred items that nothing cites yet</source>
        <translation>Nur Punkte mit Stern zeigen, auf die noch nichts verweist</translation>
    </message>
    <message>
        <source>No starred item here is unused.</source>
        <translation>Hier ist kein Punkt mit Stern unbenutzt.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Link to an objective…</source>
        <translation>Mit einem Ziel verbinden…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Only starred items not used yet</source>
        <translation>Nur Punkte mit Stern, die noch unbenutzt sind</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Meiste Stimmen zuerst</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Strittigste zuerst</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Similar to {code} {text}</source>
        <translation>Ähnlich wie {code} {text}</translation>
    </message>
    <message>
        <source>Ctrl+M merges</source>
        <translation>Strg+M vereint</translation>
    </message>
</context>
<context>
    <name>ItemsToCite</name>
    <message>
        <source>Begin with the codes of what you put together, or press the items.</source>
        <translation>Beginnen Sie mit den Codes dessen, was Sie verbinden, oder drücken Sie auf die Punkte.</translation>
    </message>
    <message>
        <source>{count} more; type their codes</source>
        <translation>{count} weitere; tippen Sie ihre Codes</translation>
    </message>
</context>
<context>
    <name>JotBar</name>
    <message>
        <source>Jot it down and press Enter</source>
        <translation>Notieren und Eingabe drücken</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnell notieren</translation>
    </message>
    <message>
        <source>Close quick capture</source>
        <translation>Schnelles Notieren schließen</translation>
    </message>
    <message>
        <source>That was not added.</source>
        <translation>Das wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} dazu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{code} added</source>
        <translation>{code} eingetragen</translation>
    </message>
    <message>
        <source>A plan has no place for that yet ({kind}). With a \ before it, it is taken as it stands.</source>
        <translation>Dafür hat ein Plan noch keinen Platz ({kind}). Mit \ davor wird es genommen, wie es dasteht.</translation>
    </message>
    <message>
        <source>Say what it is: begin with {prefixes}</source>
        <translation>Sagen Sie, was es ist: Beginnen Sie mit {prefixes}</translation>
    </message>
    <message>
        <source>Say what it measures: kpi: G1.1 Days to answer</source>
        <translation>Sagen Sie, was es misst: kpi: G1.1 Tage bis zur Antwort</translation>
    </message>
</context>
<context>
    <name>JudgementFields</name>
    <message>
        <source>By its figures</source>
        <translation>Nach den Zahlen</translation>
    </message>
    <message>
        <source>Status by</source>
        <translation>Status nach</translation>
    </message>
    <message>
        <source>Reason for the judgement</source>
        <translation>Grund der Einschätzung</translation>
    </message>
    <message>
        <source>Say why: then the judgement counts</source>
        <translation>Warum gilt die Einschätzung?</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Die Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Page to print</source>
        <translation>Seite zum Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everything is saved in “{name}” again</source>
        <translation>Alles ist wieder in „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Only one file can be dropped at a time.</source>
        <translation>Es kann nur eine Datei auf einmal abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Strategy map</source>
        <translation>Strategiekarte</translation>
    </message>
    <message>
        <source>Which objective?</source>
        <translation>Welches Ziel?</translation>
    </message>
    <message>
        <source>No objective of that name.</source>
        <translation>Kein Ziel heißt so.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ein Ziel dazu</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Draw a link</source>
        <translation>Eine Verbindung ziehen</translation>
    </message>
    <message>
        <source>Choose the next link</source>
        <translation>Nächste Verbindung wählen</translation>
    </message>
    <message>
        <source>Make it “supports”, or “leads to”</source>
        <translation>Zu „stützt“ oder „führt zu“ machen</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Zum Anfang hin rücken</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Zum Ende hin rücken</translation>
    </message>
    <message>
        <source>Move to the band above</source>
        <translation>Ins Band darüber</translation>
    </message>
    <message>
        <source>Move to the band below</source>
        <translation>Ins Band darunter</translation>
    </message>
    <message>
        <source>Let the map place all boxes</source>
        <translation>Alle Kästen von der Karte ordnen lassen</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Im Baum zeigen</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Von der Karte nehmen</translation>
    </message>
    <message>
        <source>Objective on the map</source>
        <translation>Ziel auf der Karte</translation>
    </message>
    <message>
        <source>{code} leads to … arrows and Enter, or a click. Shift+Enter: supports. Esc leaves.</source>
        <translation>{code} führt zu … Pfeiltasten und Eingabe, oder ein Klick. Umschalt+Eingabe: stützt. Esc verlässt.</translation>
    </message>
    <message>
        <source>{link}. Del removes the link, T makes it “{other}”.</source>
        <translation>{link}. Entf entfernt die Verbindung, T macht „{other}“ daraus.</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Import “{name}”</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Say what each column is. Below stands what the first rows become; nothing is imported yet.</source>
        <translation>Sagen Sie, was jede Spalte ist. Darunter steht, was aus den ersten Zeilen wird; importiert ist noch nichts.</translation>
    </message>
    <message>
        <source>What the first rows become</source>
        <translation>Was aus den ersten Zeilen wird</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Was die Liste enthält</translation>
    </message>
    <message>
        <source>A list of</source>
        <translation>Liste mit</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>in the sheet</source>
        <translation>im Blatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>written in</source>
        <translation>geschrieben in</translation>
    </message>
    <message>
        <source>With headings</source>
        <translation>Mit Überschriften</translation>
    </message>
</context>
<context>
    <name>MeasureChart</name>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>Actual against target of {name}</source>
        <translation>Ist gegen Zielwert von {name}</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}: {value}</translation>
    </message>
    <message>
        <source>Actual: {readings}.</source>
        <translation>Ist: {readings}.</translation>
    </message>
    <message>
        <source>Target: {targets}.</source>
        <translation>Zielwerte: {targets}.</translation>
    </message>
    <message>
        <source>Off track: {range}.</source>
        <translation>Vom Kurs ab: {range}.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnschwelle</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>The last reading stands until the next</source>
        <translation>Der letzte Messwert gilt bis zum nächsten</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Zielmarke</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Nicht unter</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Nicht über</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>A year is the</source>
        <translation>Ein Jahr ist</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>Warum dieser Zielwert</translation>
    </message>
    <message>
        <source>A benchmark, a trend, a promise</source>
        <translation>Ein Vergleich, ein Trend, ein Versprechen</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>What counts, what does not</source>
        <translation>Was zählt, was nicht</translation>
    </message>
</context>
<context>
    <name>MeasureGrid</name>
    <message>
        <source>{sentence} The stored {value} is kept.</source>
        <translation>{sentence} Gespeichert bleibt {value}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a copy</source>
        <translation>Eine Kopie einarbeiten</translation>
    </message>
    <message>
        <source>What the merge would do</source>
        <translation>Was das Einarbeiten täte</translation>
    </message>
    <message>
        <source>Ours for all</source>
        <translation>Überall unsere</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Überall ihre</translation>
    </message>
    <message>
        <source>Decide all later</source>
        <translation>Alles später entscheiden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Einarbeiten</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Stattdessen öffnen</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>„{name}“ einarbeiten</translation>
    </message>
</context>
<context>
    <name>Merger</name>
    <message>
        <source>Merge a copy</source>
        <translation>Eine Kopie einarbeiten</translation>
    </message>
    <message>
        <source>Trying the merge with “{name}”</source>
        <translation>Das Einarbeiten von „{name}“ wird versucht</translation>
    </message>
    <message>
        <source>Merging “{name}”</source>
        <translation>„{name}“ wird eingearbeitet</translation>
    </message>
    <message>
        <source>Merged “{name}”: {steps}</source>
        <translation>„{name}“ eingearbeitet: {steps}</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} zu entscheiden</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>For the board</source>
        <translation>Für den Vorstand</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept in the plan, so everyone who opens it has it: which pages, their order and the paper.</source>
        <translation>Im Plan gemerkt, damit alle, die ihn öffnen, sie haben: welche Seiten, ihre Reihenfolge und das Papier.</translation>
    </message>
</context>
<context>
    <name>NewRoundDialog</name>
    <message>
        <source>Begin a new round</source>
        <translation>Eine neue Runde beginnen</translation>
    </message>
    <message>
        <source>For the next year or the next workshop: every page stays as it is, and the history begins anew.</source>
        <translation>Für das nächste Jahr oder den nächsten Workshop: Jede Seite bleibt, wie sie ist, und der Verlauf beginnt neu.</translation>
    </message>
    <message>
        <source>The plan as it is now, with its whole history, is kept as a file of its own. You choose where.</source>
        <translation>Der jetzige Plan mit seinem ganzen Verlauf bleibt als eigene Datei erhalten. Sie wählen, wo.</translation>
    </message>
    <message>
        <source>Copies that are still out can be merged into the new round.</source>
        <translation>Kopien, die noch unterwegs sind, lassen sich in die neue Runde einarbeiten.</translation>
    </message>
    <message>
        <source>What a new round means</source>
        <translation>Was eine neue Runde bedeutet</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>The map shows objectives</source>
        <translation>Die Karte zeigt Ziele</translation>
    </message>
    <message>
        <source>Write down what the organisation wants first. Then the map tells what leads to what.</source>
        <translation>Schreiben Sie zuerst auf, was die Organisation will. Dann zeigt die Karte, was wozu führt.</translation>
    </message>
    <message>
        <source>Go to the objectives</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>No objective on the map yet</source>
        <translation>Noch kein Ziel auf der Karte</translation>
    </message>
    <message>
        <source>Press A and choose one. Then L draws what it leads to: arrows to the other box, and Enter. The bands are named in the details.</source>
        <translation>Drücken Sie A und wählen Sie eines. L zieht dann, wohin es führt: Pfeiltasten zum anderen Kasten, Eingabe. Die Bänder benennt man in den Einzelheiten.</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ein Ziel dazu</translation>
    </message>
    <message>
        <source>Resources follow initiatives</source>
        <translation>Ressourcen folgen den Vorhaben</translation>
    </message>
    <message>
        <source>Initiatives are what will be done, under each objective. They ask for money and people here.</source>
        <translation>Vorhaben sind, was unter jedem Ziel getan wird. Hier beantragen sie Geld und Menschen.</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>Noch keine Ressourcen</translation>
    </message>
    <message>
        <source>Press Ins and choose money, people or technology. Every initiative gets a row in its table.</source>
        <translation>Drücken Sie Einfg und wählen Sie Geld, Menschen oder Technik. Jedes Vorhaben bekommt eine Zeile in der Tabelle.</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ressource dazu</translation>
    </message>
    <message>
        <source>For example: programme budget, envelope 520k a year</source>
        <translation>Zum Beispiel: Programmmittel, Rahmen 520k im Jahr</translation>
    </message>
    <message>
        <source>Measures belong to objectives</source>
        <translation>Kennzahlen gehören zu Zielen</translation>
    </message>
    <message>
        <source>Write down what the organisation wants first. Then a measure says how anyone will know.</source>
        <translation>Schreiben Sie zuerst auf, was die Organisation will. Dann sagt eine Kennzahl, woran man es merkt.</translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation>Noch keine Kennzahlen</translation>
    </message>
    <message>
        <source>A measure tells whether an objective is reached. Press Ins, choose the objective, name it.</source>
        <translation>Eine Kennzahl sagt, ob ein Ziel erreicht ist. Drücken Sie Einfg, wählen Sie das Ziel, benennen Sie sie.</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Kennzahl dazu</translation>
    </message>
    <message>
        <source>For example: households within 5 km of a larder, in %</source>
        <translation>Zum Beispiel: Haushalte im Umkreis von 5 km, in %</translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message>
        <source>Goals, objectives and initiatives</source>
        <translation>Oberziele, Ziele und Vorhaben</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Noch keine Oberziele</translation>
    </message>
    <message>
        <source>Press Enter and type the first goal. Enter adds the next row, Tab puts it under the last. Paste an outline to add many.</source>
        <translation>Drücken Sie Eingabe und tippen Sie das erste Oberziel. Eingabe fügt die nächste Zeile an, Tab stellt sie unter die letzte. Eine eingefügte Gliederung bringt viele auf einmal.</translation>
    </message>
    <message>
        <source>Every child a reader
Open when families are free</source>
        <translation>Jedes Kind liest
Offen, wenn Familien Zeit haben</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile dazu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Boxes and lines (Alt+5)</source>
        <translation>Kästen und Linien (Alt+5)</translation>
    </message>
    <message>
        <source>Measures belong to objectives. Select {code}.</source>
        <translation>Kennzahlen gehören zu Zielen. Wählen Sie {code}.</translation>
    </message>
</context>
<context>
    <name>OpenMark</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Several people wrote {item}: {fields}. Decide</source>
        <translation>Mehrere haben {item} geschrieben: {fields}. Entscheiden</translation>
    </message>
</context>
<context>
    <name>OtherFormats</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>“{name}” is the plan itself; give the export a name of its own.</source>
        <translation>„{name}“ ist der Plan selbst; geben Sie dem Export einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>{plan} tables</source>
        <translation>{plan} Tabellen</translation>
    </message>
    <message>
        <source>Writing “{name}”</source>
        <translation>„{name}“ wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote “{name}”.</source>
        <translation>„{name}“ geschrieben.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the handout</source>
        <translation>Seiten des Handouts</translation>
    </message>
    <message>
        <source>Space ticks a page, Alt+Up and Alt+Down move it</source>
        <translation>Leertaste kreuzt eine Seite an, Alt+↑ und Alt+↓ verschieben sie</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Pages, in their order</source>
        <translation>Seiten, in ihrer Reihenfolge</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>narrow to a page</source>
        <translation>auf eine Seite eingrenzen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Find or run…</source>
        <translation>Suchen oder tun…</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts hat diese Wörter.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Letzte Pläne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>{count} results</source>
        <translation>{count} Treffer</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>(judgement) {reason}</source>
        <translation>(Einschätzung) {reason}</translation>
    </message>
    <message>
        <source>10 within its range; outside of it less, by how far.</source>
        <translation>10 innerhalb des Bereichs; außerhalb je nach Abstand weniger.</translation>
    </message>
    <message>
        <source>100 points a ballot</source>
        <translation>100 Punkte je Stimmzettel</translation>
    </message>
    <message>
        <source>2027 is a year, 2027-Q2 a quarter, 2027-03 a month, 2027-W09 a week.</source>
        <translation>2027 ist ein Jahr, 2027-Q2 ein Quartal, 2027-03 ein Monat, 2027-W09 eine Woche.</translation>
    </message>
    <message>
        <source>A Charthouse workbook: the whole plan as tables, which may be edited and brought back.</source>
        <translation>Eine Arbeitsmappe von Charthouse: der ganze Plan als Tabellen, die bearbeitet und zurückgebracht werden können.</translation>
    </message>
    <message>
        <source>A bullet graph: a bar for now, a line for the target, ranges from off track to on track.</source>
        <translation>Ein Bullet-Diagramm: ein Balken für den Istwert, ein Strich für den Zielwert, Bereiche von „vom Kurs ab“ bis „auf Kurs“.</translation>
    </message>
    <message>
        <source>A measure’s score runs from 0 to 10: 10 ÷ 3 × (1 + (value − red flag) ÷ (target − red flag)), so that the target gives 6.67 and the red flag 3.33. On track from 6.67, at risk from 3.33.
An objective’s score is the mean of what is directly below it, weighted. What has no current value does not count, and is never taken for zero; where less than half of the weight has one, there is no colour.
Initiatives carry no weight in scores.</source>
        <translation>Die Punkte einer Kennzahl reichen von 0 bis 10: 10 ÷ 3 × (1 + (Wert − Warnschwelle) ÷ (Zielwert − Warnschwelle)); der Zielwert ergibt also 6,67 und die Warnschwelle 3,33. Auf Kurs ab 6,67, gefährdet ab 3,33.
Die Punkte eines Ziels sind das gewichtete Mittel dessen, was unmittelbar darunter steht. Was keinen aktuellen Wert hat, zählt nicht und gilt nie als Null; wo weniger als die Hälfte des Gewichts einen Wert hat, gibt es keine Farbe.
Vorhaben haben kein Gewicht in den Punkten.</translation>
    </message>
    <message>
        <source>A row that is deleted here stays in the plan; it is listed when the workbook comes back.</source>
        <translation>Eine hier gelöschte Zeile bleibt im Plan; sie wird aufgeführt, wenn die Arbeitsmappe zurückkommt.</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>Über die Organisation</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>Über den Plan</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Added, removed and moved</source>
        <translation>Neu, entfernt und verschoben</translation>
    </message>
    <message>
        <source>Adopted as “{name}”</source>
        <translation>Beschlossen als „{name}“</translation>
    </message>
    <message>
        <source>Adopted: {name}</source>
        <translation>Beschlossen: {name}</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Annex · how the numbers came about</source>
        <translation>Anhang · wie die Zahlen zustande kamen</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Arrows: leads to; dashed: supports. Initials: owner. A heavier outline: off track.</source>
        <translation>Pfeile: führt zu; gestrichelt: stützt. Initialen: verantwortlich. Dicker Rahmen: vom Kurs ab.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Bar: planned. Line: what there is. Dark bar: over it. One scale for all.</source>
        <translation>Balken: geplant. Linie: vorhanden. Dunkler Balken: darüber. Ein Maßstab für alle.</translation>
    </message>
    <message>
        <source>Bars of what is planned against what there is, as in the table above. Over it: {periods}</source>
        <translation>Balken: was geplant ist, gegen das, was vorhanden ist, wie in der Tabelle darüber. Darüber liegt: {periods}</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Baseline on</source>
        <translation>Ausgangswert vom</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>Better is to the right. A dot replaces a bar that cannot start at zero. Trends: own scale each.</source>
        <translation>Besser ist rechts. Ein Punkt steht für einen Balken, der nicht bei null beginnen kann. Verlauf: je eigener Maßstab.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückbringen</translation>
    </message>
    <message>
        <source>Bullet graph</source>
        <translation>Bullet-Diagramm</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>Fortschreiben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Bitte etwas aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes name the rows: sort and filter as you like, but leave every code that is there as it is.</source>
        <translation>Codes benennen die Zeilen: Sortieren und filtern Sie nach Belieben, aber lassen Sie jeden vorhandenen Code, wie er ist.</translation>
    </message>
    <message>
        <source>Colours and words</source>
        <translation>Farben und Wörter</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Folgt aus</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>Aktueller Zeitraum</translation>
    </message>
    <message>
        <source>DRAFT – not adopted</source>
        <translation>ENTWURF – nicht beschlossen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>Data as of {day}</source>
        <translation>Daten vom {day}</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Departments and teams, and what they stand below; their codes hold in this workbook only</source>
        <translation>Abteilungen und Teams und worunter sie stehen; ihre Codes gelten nur in dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Empty cell: nothing planned. ▲ in a box: more is planned than there is.</source>
        <translation>Leere Zelle: nichts geplant. ▲ im Rahmen: Es ist mehr geplant als vorhanden.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Every score with its sum</source>
        <translation>Alle Punkte mit ihrer Rechnung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>External, harmful</source>
        <translation>Außen, schädlich</translation>
    </message>
    <message>
        <source>External, helpful</source>
        <translation>Außen, hilfreich</translation>
    </message>
    <message>
        <source>Fill in Actual where it is empty; what is not known stays empty.</source>
        <translation>Füllen Sie „Ist“ aus, wo es leer ist; was nicht bekannt ist, bleibt leer.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For each person and unit: what is theirs</source>
        <translation>Für jeden Menschen und jede Einheit: was ihnen gehört</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Give an objective another Level or another code in Below, a measure or initiative another Objective.</source>
        <translation>Geben Sie einem Ziel eine andere Ebene oder einen anderen Code unter „Steht unter“, einer Kennzahl oder einem Vorhaben ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Zielmarke</translation>
    </message>
    <message>
        <source>Goal or objective</source>
        <translation>Oberziel oder Ziel</translation>
    </message>
    <message>
        <source>Goal, initiative</source>
        <translation>Oberziel, Vorhaben</translation>
    </message>
    <message>
        <source>Goal, objective, initiative</source>
        <translation>Oberziel, Ziel, Vorhaben</translation>
    </message>
    <message>
        <source>Goals and what is below them, as boxes</source>
        <translation>Oberziele und was darunter steht, als Kästen</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>Highest {value}</source>
        <translation>Höchstens {value}</translation>
    </message>
    <message>
        <source>How anyone will know: thresholds, the current figure, its status and score</source>
        <translation>Woran man es erkennt: Schwellen, aktueller Wert, Status und Punkte</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es zustande kam</translation>
    </message>
    <message>
        <source>How much of a resource each initiative asks for, by period</source>
        <translation>Wie viel jedes Vorhaben von einer Ressource braucht, je Zeitraum</translation>
    </message>
    <message>
        <source>How much of each resource there is, and what is left of it</source>
        <translation>Wie viel es von jeder Ressource gibt und was davon übrig ist</translation>
    </message>
    <message>
        <source>How the measures are defined</source>
        <translation>Wie die Kennzahlen definiert sind</translation>
    </message>
    <message>
        <source>How the numbers came about</source>
        <translation>Wie die Zahlen zustande kamen</translation>
    </message>
    <message>
        <source>How to read this handout</source>
        <translation>So liest sich dieses Handout</translation>
    </message>
    <message>
        <source>How to work on it</source>
        <translation>So wird damit gearbeitet</translation>
    </message>
    <message>
        <source>In full behind</source>
        <translation>Im Wortlaut dahinter</translation>
    </message>
    <message>
        <source>In full on page {page}</source>
        <translation>Im Wortlaut auf Seite {page}</translation>
    </message>
    <message>
        <source>In this handout</source>
        <translation>In diesem Handout</translation>
    </message>
    <message>
        <source>Indicates</source>
        <translation>Zeigt als</translation>
    </message>
    <message>
        <source>Initials: owner. A heavier outline: off track.</source>
        <translation>Initialen: verantwortlich. Dicker Rahmen: vom Kurs ab.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>Internal, harmful</source>
        <translation>Innen, schädlich</translation>
    </message>
    <message>
        <source>Internal, helpful</source>
        <translation>Innen, hilfreich</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Letzter Zwischenstand</translation>
    </message>
    <message>
        <source>Leadership handout</source>
        <translation>Handout für die Leitung</translation>
    </message>
    <message>
        <source>Leads to, or supports</source>
        <translation>Führt zu oder stützt</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Führte zu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Left out: {name}: {reason}</source>
        <translation>Nicht gezählt: {name}: {reason}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo of {organisation}</source>
        <translation>Logo: {organisation}</translation>
    </message>
    <message>
        <source>Lowest {value}</source>
        <translation>Mindestens {value}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Inzwischen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Measure by measure</source>
        <translation>Kennzahl für Kennzahl</translation>
    </message>
    <message>
        <source>Measure {code}</source>
        <translation>Kennzahl {code}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Measures by status</source>
        <translation>Kennzahlen nach Status</translation>
    </message>
    <message>
        <source>Measures: now, target, trend</source>
        <translation>Kennzahlen: jetzt, Zielwert, Verlauf</translation>
    </message>
    <message>
        <source>Mend weaknesses by opportunities</source>
        <translation>Schwächen durch Chancen beheben</translation>
    </message>
    <message>
        <source>Mend weaknesses, avoid threats</source>
        <translation>Schwächen beheben, Risiken meiden</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Money and other resources</source>
        <translation>Geld und andere Ressourcen</translation>
    </message>
    <message>
        <source>Money, roles and technology to plan with; their codes hold in this workbook only</source>
        <translation>Geld, Rollen und Technik, mit denen geplant wird; ihre Codes gelten nur in dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>More is planned than there is: {resources}</source>
        <translation>Es ist mehr geplant als vorhanden: {resources}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Meine Seite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No current value against a target.</source>
        <translation>Kein aktueller Wert zu einem Zielwert.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No perspective</source>
        <translation>Keine Perspektive</translation>
    </message>
    <message>
        <source>No readings to draw yet.</source>
        <translation>Noch keine Messwerte zu zeichnen.</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Zielwert</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing below it counts.</source>
        <translation>Nichts darunter zählt.</translation>
    </message>
    <message>
        <source>Nothing changed in {pages}.</source>
        <translation>Unverändert: {pages}.</translation>
    </message>
    <message>
        <source>Nothing planned yet.</source>
        <translation>Noch nichts geplant.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now against target</source>
        <translation>Jetzt gegen Zielwert</translation>
    </message>
    <message>
        <source>Now {value}</source>
        <translation>Jetzt {value}</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Objective diagram</source>
        <translation>Zieldiagramm</translation>
    </message>
    <message>
        <source>Objective diagram. {boxes}.</source>
        <translation>Zieldiagramm. {boxes}.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Objectives · owners, dates, weights</source>
        <translation>Ziele · Verantwortliche, Termine, Gewichte</translation>
    </message>
    <message>
        <source>Objectives · what belongs to what</source>
        <translation>Ziele · was wozu gehört</translation>
    </message>
    <message>
        <source>Objectives, and what they are for</source>
        <translation>Ziele, und wofür sie da sind</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Vom Kurs ab</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>Over (▲) or under</source>
        <translation>Darüber (▲) oder darunter</translation>
    </message>
    <message>
        <source>Over in</source>
        <translation>Überplant in</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owners, dates and the rest</source>
        <translation>Zuständige, Termine und anderes</translation>
    </message>
    <message>
        <source>Owners, dates, weights, scores</source>
        <translation>Verantwortliche, Termine, Gewichte, Punkte</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Paarung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan period</source>
        <translation>Planungszeitraum</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>Q{number} {year}</translation>
    </message>
    <message>
        <source>Reached or not, nothing between.</source>
        <translation>Erreicht oder nicht, nichts dazwischen.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Lies mich</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>Red flag now</source>
        <translation>Warnschwelle jetzt</translation>
    </message>
    <message>
        <source>Red flag {value}</source>
        <translation>Warnschwelle {value}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resources · {first} to {last}</source>
        <translation>Ressourcen · {first} bis {last}</translation>
    </message>
    <message>
        <source>S W O T: SWOT items. G: goals, and below them their objectives. I: initiatives. K: measures. A code behind an arrow names what answers an item.</source>
        <translation>S W O T: SWOT-Punkte. G: Oberziele und darunter ihre Ziele. I: Vorhaben. K: Kennzahlen. Ein Code hinter einem Pfeil nennt, was auf einen Punkt antwortet.</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>SWOT and TOWS</source>
        <translation>SWOT und TOWS</translation>
    </message>
    <message>
        <source>SWOT · {items}</source>
        <translation>SWOT · {items}</translation>
    </message>
    <message>
        <source>SWOT · {part} of {items} answered by an objective</source>
        <translation>SWOT · {part} von {items} durch ein Ziel beantwortet</translation>
    </message>
    <message>
        <source>Save as .xlsx and choose File ▸ Import… in Charthouse: every change is shown before it is made.</source>
        <translation>Als .xlsx speichern und in Charthouse Datei ▸ Importieren… wählen: Jede Änderung wird gezeigt, bevor sie geschieht.</translation>
    </message>
    <message>
        <source>Save as .xlsx and send the file to whoever sent it to you. Nothing is lost of what others say.</source>
        <translation>Als .xlsx speichern und an die Person zurücksenden, die Ihnen die Datei geschickt hat. Von dem, was andere sagen, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score 0–10: weighted mean of the measures below; on track from 6.7, at risk from 3.3. Worst: the lowest status below a goal. Data: measures with a current reading. Weight: share among the objectives beside it. Initiatives carry no weight in scores.</source>
        <translation>Punkte 0–10: gewichtetes Mittel der Kennzahlen darunter; auf Kurs ab 6,7, gefährdet ab 3,3. Tiefster: der schlechteste Status unter einem Oberziel. Daten: Kennzahlen mit aktuellem Messwert. Gewicht: Anteil unter den Zielen daneben. Vorhaben haben kein Gewicht in den Punkten.</translation>
    </message>
    <message>
        <source>Score of each goal, 0 to 10</source>
        <translation>Punkte jedes Oberziels, 0 bis 10</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Scorecard · as of {day}</source>
        <translation>Scorecard · Stand {day}</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Since {moment}: {changes}</source>
        <translation>Seit {moment}: {changes}</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Anspruchsgruppe</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Anspruchsgruppen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start – due</source>
        <translation>Beginn – Termin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Statements in full</source>
        <translation>Aussagen im Wortlaut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of measures</source>
        <translation>Status der Kennzahlen</translation>
    </message>
    <message>
        <source>Strategies and the SWOT items they come from</source>
        <translation>Strategien und die SWOT-Punkte, aus denen sie folgen</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Strategiekarte</translation>
    </message>
    <message>
        <source>Strategy map · what leads to what</source>
        <translation>Strategiekarte · was wozu führt</translation>
    </message>
    <message>
        <source>Strategy map.</source>
        <translation>Strategiekarte.</translation>
    </message>
    <message>
        <source>Strategy on a page</source>
        <translation>Strategie auf einer Seite</translation>
    </message>
    <message>
        <source>Strategy on a page · in full</source>
        <translation>Strategie auf einer Seite · im Wortlaut</translation>
    </message>
    <message>
        <source>Strategy on a page · vision</source>
        <translation>Strategie auf einer Seite · Vision</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Struck through: what it was. Bold or underlined: what it is.</source>
        <translation>Durchgestrichen: wie es war. Fett oder unterstrichen: wie es ist.</translation>
    </message>
    <message>
        <source>TOWS</source>
        <translation>TOWS</translation>
    </message>
    <message>
        <source>TOWS strategies</source>
        <translation>TOWS-Strategien</translation>
    </message>
    <message>
        <source>TOWS · {part} of {strategies} became an objective</source>
        <translation>TOWS · {part} von {strategies} wurden zu einem Ziel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <translation>Zielwert {value}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>Targets and thresholds</source>
        <translation>Zielwerte und Schwellen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The course of each, its notes and definition</source>
        <translation>Verlauf, Notizen und Definition jeder einzelnen</translation>
    </message>
    <message>
        <source>The plan does not know this yet.</source>
        <translation>Der Plan kennt das noch nicht.</translation>
    </message>
    <message>
        <source>The plan holds no data for: {pages}.</source>
        <translation>Der Plan enthält keine Daten für: {pages}.</translation>
    </message>
    <message>
        <source>The plan may have moved on: only what was changed here is taken; what both changed is asked about.</source>
        <translation>Der Plan kann sich weiterentwickelt haben: Übernommen wird nur, was hier geändert wurde; was beide geändert haben, wird gefragt.</translation>
    </message>
    <message>
        <source>The tree: Level says how deep a row stands, Below names the code it stands under</source>
        <translation>Der Baum: „Ebene“ sagt, wie tief eine Zeile steht, „Steht unter“ nennt den Code darüber</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Noch gibt es nichts zu drucken</translation>
    </message>
    <message>
        <source>These are yours. Add goals of your own below them: say what they stand under in Below.</source>
        <translation>Diese Ziele sind Ihre. Fügen Sie darunter eigene hinzu: Sagen Sie unter „Steht unter“, wozu sie gehören.</translation>
    </message>
    <message>
        <source>This column is computed; an import does not read it.</source>
        <translation>Diese Spalte wird berechnet; ein Import liest sie nicht.</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Trend of {count} readings: it began at {first} and is now at {last}, between {low} and {high}.</source>
        <translation>Verlauf von {count} Messwerten: Er begann bei {first} und steht jetzt bei {last}, zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Type over any cell that is not slanted. Lists offer what fits; dates are dates, numbers are numbers.</source>
        <translation>Überschreiben Sie jede Zelle, die nicht kursiv ist. Listen bieten an, was passt; Daten sind Daten, Zahlen sind Zahlen.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Use strengths against threats</source>
        <translation>Stärken gegen Risiken nutzen</translation>
    </message>
    <message>
        <source>Use strengths for opportunities</source>
        <translation>Stärken für Chancen nutzen</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Genutzt in</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Vision: {vision}</source>
        <translation>Vision: {vision}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Votes: {how}.</source>
        <translation>Stimmen: {how}.</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed · since {day}</source>
        <translation>Was sich geändert hat · seit {day}</translation>
    </message>
    <message>
        <source>What each measure should be, by period</source>
        <translation>Was jede Kennzahl sein soll, je Zeitraum</translation>
    </message>
    <message>
        <source>What each measure was, by period</source>
        <translation>Was jede Kennzahl war, je Zeitraum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is done for the objectives</source>
        <translation>Was für die Ziele getan wird</translation>
    </message>
    <message>
        <source>What is new, gone or different since a checkpoint</source>
        <translation>Was seit einem Zwischenstand neu, fort oder anders ist</translation>
    </message>
    <message>
        <source>What is planned against what there is</source>
        <translation>Was geplant ist, gegen das, was vorhanden ist</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Was sie zählt</translation>
    </message>
    <message>
        <source>What leads to what</source>
        <translation>Was wozu führt</translation>
    </message>
    <message>
        <source>What ratings mean</source>
        <translation>Was Bewertungen bedeuten</translation>
    </message>
    <message>
        <source>What some cannot live with</source>
        <translation>Womit manche nicht leben können</translation>
    </message>
    <message>
        <source>What some cannot live with: {spoken}</source>
        <translation>Womit manche nicht leben können: {spoken}</translation>
    </message>
    <message>
        <source>What the items come to</source>
        <translation>Was aus den Punkten folgt</translation>
    </message>
    <message>
        <source>What the room said, one item a row; Answered by names objectives by their codes</source>
        <translation>Was der Raum gesagt hat, ein Punkt je Zeile; „Beantwortet durch“ nennt Ziele mit ihren Codes</translation>
    </message>
    <message>
        <source>What the room saw, the starred first</source>
        <translation>Was der Raum gesehen hat, mit Stern zuerst</translation>
    </message>
    <message>
        <source>What we are for, where we are, our goals</source>
        <translation>Wofür wir da sind, wo wir stehen, unsere Oberziele</translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>Wofür wir stehen</translation>
    </message>
    <message>
        <source>Where the plan stands: goals, states, key measures, and every objective's score</source>
        <translation>Wo der Plan steht: Oberziele, Status, wichtige Kennzahlen und die Punkte jedes Ziels</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Who owns what; their codes hold in this workbook only</source>
        <translation>Wer wofür verantwortlich ist; ihre Codes gelten nur in dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>Warum dieser Zielwert</translation>
    </message>
    <message>
        <source>With {stakeholder}</source>
        <translation>Mit {stakeholder}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Tiefster</translation>
    </message>
    <message>
        <source>Write below the last row of a table and leave Code empty, or invent a code to speak of the row elsewhere.</source>
        <translation>Schreiben Sie unter die letzte Zeile einer Tabelle und lassen Sie „Code“ leer, oder erfinden Sie einen Code, um die Zeile anderswo zu nennen.</translation>
    </message>
    <message>
        <source>Write below the last row of a table and leave Code empty; leave codes that are there as they are.</source>
        <translation>Schreiben Sie unter die letzte Zeile einer Tabelle und lassen Sie „Code“ leer; vorhandene Codes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Write your ideas, one a row: choose a quadrant and say it in a sentence. Leave Code empty.</source>
        <translation>Schreiben Sie Ihre Ideen auf, eine je Zeile: Wählen Sie einen Quadranten und sagen Sie es in einem Satz. „Code“ bleibt leer.</translation>
    </message>
    <message>
        <source>W{week} {year}</source>
        <translation>KW {week} {year}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your part of the plan, to add to and to send back.</source>
        <translation>Ihr Teil des Plans, zum Ergänzen und Zurücksenden.</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>amounts in prices of {year}</source>
        <translation>Beträge in Preisen von {year}</translation>
    </message>
    <message>
        <source>an earlier moment</source>
        <translation>einem früheren Zeitpunkt</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>at or past the goal</source>
        <translation>an der Zielmarke oder darüber hinaus</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>baseline {value}</source>
        <translation>Ausgangswert {value}</translation>
    </message>
    <message>
        <source>below {place}</source>
        <translation>unter {place}</translation>
    </message>
    <message>
        <source>between red flag and goal</source>
        <translation>zwischen Warnschwelle und Zielmarke</translation>
    </message>
    <message>
        <source>between red flag and target</source>
        <translation>zwischen Warnschwelle und Zielwert</translation>
    </message>
    <message>
        <source>beyond the red flag</source>
        <translation>jenseits der Warnschwelle</translation>
    </message>
    <message>
        <source>by {month}</source>
        <translation>bis {month}</translation>
    </message>
    <message>
        <source>computed from other cells; an import does not read it</source>
        <translation>aus anderen Zellen berechnet; ein Import liest es nicht</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>Klebepunkte</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>ab {month}</translation>
    </message>
    <message>
        <source>goal {value}</source>
        <translation>Zielmarke {value}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>in prices of {year}</source>
        <translation>in Preisen von {year}</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>keep within the range</source>
        <translation>im Bereich halten</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Ergebniskennzahl</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>last checkpoint {name}</source>
        <translation>letzter Zwischenstand {name}</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitkennzahl</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>less than half of the weight below has data</source>
        <translation>weniger als die Hälfte des Gewichts darunter hat Daten</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measures, targets and readings</source>
        <translation>Kennzahlen, Zielwerte und Messwerte</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no goals</source>
        <translation>keine Oberziele</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>keine Punkte</translation>
    </message>
    <message>
        <source>no links</source>
        <translation>keine Verbindungen</translation>
    </message>
    <message>
        <source>no measures</source>
        <translation>keine Kennzahlen</translation>
    </message>
    <message>
        <source>no objectives</source>
        <translation>keine Ziele</translation>
    </message>
    <message>
        <source>no reading; never counted as zero</source>
        <translation>kein Messwert; zählt nie als Null</translation>
    </message>
    <message>
        <source>no resources</source>
        <translation>keine Ressourcen</translation>
    </message>
    <message>
        <source>no strategies</source>
        <translation>keine Strategien</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Zielwert</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>not reported, and no where the others are TRUE; a zero is a value, Not applicable leaves every roll-up</source>
        <translation>nicht gemeldet, und nein, wo die anderen WAHR sind; eine Null ist ein Wert, „Nicht anwendbar“ zählt nirgends mit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>noch nichts gemessen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>objectives and initiatives</source>
        <translation>Ziele und Vorhaben</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>vom Kurs ab</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>one goal</source>
        <translation>ein Oberziel</translation>
    </message>
    <message>
        <source>one item</source>
        <translation>ein Punkt</translation>
    </message>
    <message>
        <source>one link</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>one measure</source>
        <translation>eine Kennzahl</translation>
    </message>
    <message>
        <source>one objective</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>one resource</source>
        <translation>eine Ressource</translation>
    </message>
    <message>
        <source>one strategy</source>
        <translation>eine Strategie</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>owner · due</source>
        <translation>verantwortlich · Termin</translation>
    </message>
    <message>
        <source>past the red flag</source>
        <translation>jenseits der Warnschwelle</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>people and units</source>
        <translation>Personen und Bereiche</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>rankings counted after Borda</source>
        <translation>Rangfolgen, gezählt nach Borda</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>rating 1–5</source>
        <translation>Bewertung 1–5</translation>
    </message>
    <message>
        <source>ratings from 1 to 5, added up</source>
        <translation>Bewertungen von 1 bis 5, zusammengezählt</translation>
    </message>
    <message>
        <source>red flag {value}</source>
        <translation>Warnschwelle {value}</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>slanted grey</source>
        <translation>kursiv grau</translation>
    </message>
    <message>
        <source>so</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>st</source>
        <translation>ST</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>strategy map</source>
        <translation>Strategiekarte</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>target reached or better</source>
        <translation>Zielwert erreicht oder besser</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>Zielwert {value}</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>underway</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>vision and plan</source>
        <translation>Vision und Plan</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>wt</source>
        <translation>WT</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{count:,} goals</source>
        <translation>{count:,} Oberziele</translation>
    </message>
    <message>
        <source>{count:,} items</source>
        <translation>{count:,} Punkte</translation>
    </message>
    <message>
        <source>{count:,} links</source>
        <translation>{count:,} Verbindungen</translation>
    </message>
    <message>
        <source>{count:,} measures</source>
        <translation>{count:,} Kennzahlen</translation>
    </message>
    <message>
        <source>{count:,} objectives</source>
        <translation>{count:,} Ziele</translation>
    </message>
    <message>
        <source>{count:,} resources</source>
        <translation>{count:,} Ressourcen</translation>
    </message>
    <message>
        <source>{count:,} strategies</source>
        <translation>{count:,} Strategien</translation>
    </message>
    <message>
        <source>{counts}: every goal has an owner, a date and a measure</source>
        <translation>{counts}: Jedes Oberziel hat eine verantwortliche Person, einen Termin und eine Kennzahl</translation>
    </message>
    <message>
        <source>{counts}: every objective has an owner, a date and a measure</source>
        <translation>{counts}: Jedes Ziel hat eine verantwortliche Person, einen Termin und eine Kennzahl</translation>
    </message>
    <message>
        <source>{count} readings, the last: {last}</source>
        <translation>{count} Messwerte, der letzte: {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{goals} and {objectives} below</source>
        <translation>{goals} und darunter {objectives}</translation>
    </message>
    <message>
        <source>{levels}, initiative</source>
        <translation>{levels}, Vorhaben</translation>
    </message>
    <message>
        <source>{measures} and the scores that come from it</source>
        <translation>{measures} und die Punkte, die sich daraus ergeben</translation>
    </message>
    <message>
        <source>{measures} and the scores that come from them</source>
        <translation>{measures} und die Punkte, die sich daraus ergeben</translation>
    </message>
    <message>
        <source>{measure}: now {now}, no target, {status}</source>
        <translation>{measure}: jetzt {now}, kein Zielwert, {status}</translation>
    </message>
    <message>
        <source>{measure}: now {now}, target {target}, {status}</source>
        <translation>{measure}: jetzt {now}, Zielwert {target}, {status}</translation>
    </message>
    <message>
        <source>{measure}: {now} against {target}, {status}</source>
        <translation>{measure}: {now} gegenüber {target}, {status}</translation>
    </message>
    <message>
        <source>{measure}: {now}, {status}</source>
        <translation>{measure}: {now}, {status}</translation>
    </message>
    <message>
        <source>{more} more</source>
        <translation>{more} weitere</translation>
    </message>
    <message>
        <source>{more} on page {page}</source>
        <translation>{more} auf Seite {page}</translation>
    </message>
    <message>
        <source>{number} at risk</source>
        <translation>{number} gefährdet</translation>
    </message>
    <message>
        <source>{number} goals</source>
        <translation>{number} Oberziele</translation>
    </message>
    <message>
        <source>{number} items</source>
        <translation>{number} Punkte</translation>
    </message>
    <message>
        <source>{number} links</source>
        <translation>{number} Verbindungen</translation>
    </message>
    <message>
        <source>{number} measures</source>
        <translation>{number} Kennzahlen</translation>
    </message>
    <message>
        <source>{number} not applicable</source>
        <translation>{number} nicht anwendbar</translation>
    </message>
    <message>
        <source>{number} objectives</source>
        <translation>{number} Ziele</translation>
    </message>
    <message>
        <source>{number} off track</source>
        <translation>{number} vom Kurs ab</translation>
    </message>
    <message>
        <source>{number} on track</source>
        <translation>{number} auf Kurs</translation>
    </message>
    <message>
        <source>{number} resources</source>
        <translation>{number} Ressourcen</translation>
    </message>
    <message>
        <source>{number} strategies</source>
        <translation>{number} Strategien</translation>
    </message>
    <message>
        <source>{number} without a date</source>
        <translation>{number} ohne Termin</translation>
    </message>
    <message>
        <source>{number} without a measure</source>
        <translation>{number} ohne Kennzahl</translation>
    </message>
    <message>
        <source>{number} without a target</source>
        <translation>{number} ohne Zielwert</translation>
    </message>
    <message>
        <source>{number} without an owner</source>
        <translation>{number} ohne verantwortliche Person</translation>
    </message>
    <message>
        <source>{number} without data</source>
        <translation>{number} ohne Daten</translation>
    </message>
    <message>
        <source>{number}bn</source>
        <translation>{number} Mrd.</translation>
    </message>
    <message>
        <source>{number}k</source>
        <translation>{number} Tsd.</translation>
    </message>
    <message>
        <source>{number}m</source>
        <translation>{number} Mio.</translation>
    </message>
    <message>
        <source>{objectives}, {links} between them</source>
        <translation>{objectives}, dazwischen {links}</translation>
    </message>
    <message>
        <source>{page} · continued, {number} of {total}</source>
        <translation>{page} · Fortsetzung, {number} von {total}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{period}, {share} of what there is</source>
        <translation>{period}, {share} des Vorhandenen</translation>
    </message>
    <message>
        <source>{resources} of {all}: more is planned than there is</source>
        <translation>{resources} von {all}: Es ist mehr geplant als vorhanden</translation>
    </message>
    <message>
        <source>{resources} with a capacity: all plans stay within it</source>
        <translation>{resources} mit einer Kapazität: Alle Pläne bleiben darin</translation>
    </message>
    <message>
        <source>{resources}, no capacity given yet</source>
        <translation>{resources}, noch ohne Angabe der Kapazität</translation>
    </message>
    <message>
        <source>{resource} in {periods}</source>
        <translation>{resource} in {periods}</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} von 10</translation>
    </message>
    <message>
        <source>{status} (judgement)</source>
        <translation>{status} (Einschätzung)</translation>
    </message>
    <message>
        <source>{strategies} put items together: {counts}</source>
        <translation>{strategies} führen Punkte zusammen: {counts}</translation>
    </message>
    <message>
        <source>{things} added</source>
        <translation>{things} neu</translation>
    </message>
    <message>
        <source>{things} changed</source>
        <translation>{things} geändert</translation>
    </message>
    <message>
        <source>{things} changed status</source>
        <translation>{things} mit anderem Status</translation>
    </message>
    <message>
        <source>{things} moved</source>
        <translation>{things} verschoben</translation>
    </message>
    <message>
        <source>{things} removed</source>
        <translation>{things} entfernt</translation>
    </message>
    <message>
        <source>{things} reworded</source>
        <translation>{things} neu formuliert</translation>
    </message>
    <message>
        <source>{trail}, continued</source>
        <translation>{trail}, Fortsetzung</translation>
    </message>
    <message>
        <source>{unit} thousand</source>
        <translation>Tausend {unit}</translation>
    </message>
    <message>
        <source>{unit}, in prices of {year}</source>
        <translation>{unit}, in Preisen von {year}</translation>
    </message>
    <message>
        <source>{value} now</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>▲ higher is better</source>
        <translation>▲ höher ist besser</translation>
    </message>
    <message>
        <source>▼ lower is better</source>
        <translation>▼ niedriger ist besser</translation>
    </message>
    <message>
        <source>★ starred by the room. Grey text is the evidence the room gave. {arrow} the objectives and strategies that an item led to; “not yet” marks a starred item that led to none.</source>
        <translation>★ vom Raum mit Stern versehen. Grauer Text ist der Beleg, den der Raum gab. {arrow} die Ziele und Strategien, zu denen ein Punkt geführt hat; „noch nicht“ steht bei einem Punkt mit Stern, der zu keinem geführt hat.</translation>
    </message>
</context>
<context>
    <name>ParticipantDesk</name>
    <message>
        <source>There is nobody in the plan yet. Add people on the Vision page.</source>
        <translation>Noch ist niemand im Plan. Fügen Sie auf der Seite Vision Menschen hinzu.</translation>
    </message>
    <message>
        <source>Folder for the participant workbooks</source>
        <translation>Ordner für die Arbeitsmappen der Teilnehmenden</translation>
    </message>
    <message>
        <source>Writing {count} workbooks…</source>
        <translation>{count} Arbeitsmappen werden geschrieben…</translation>
    </message>
    <message>
        <source>Wrote {count} workbooks to “{folder}”</source>
        <translation>{count} Arbeitsmappen nach „{folder}“ geschrieben</translation>
    </message>
    <message>
        <source>Reading {count} workbooks…</source>
        <translation>{count} Arbeitsmappen werden gelesen…</translation>
    </message>
    <message>
        <source>The workbooks say nothing that the plan does not.</source>
        <translation>Die Arbeitsmappen sagen nichts, was nicht im Plan steht.</translation>
    </message>
    <message>
        <source>Gathering workbooks</source>
        <translation>Arbeitsmappen werden eingesammelt</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Checking “{name}”</source>
        <translation>„{name}“ wird geprüft</translation>
    </message>
    <message>
        <source>Bringing “{name}” up to date</source>
        <translation>„{name}“ wird auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Prüfen und reparieren…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Where shall the new plan be kept?</source>
        <translation>Wo soll der neue Plan liegen?</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Beispielplan</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>Die Datei konnte nicht geschrieben werden: {why}.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Blue, orange, red: safe for all eyes</source>
        <translation>Blau, Orange, Rot: für alle Augen sicher</translation>
    </message>
    <message>
        <source>Green, orange, red</source>
        <translation>Grün, Orange, Rot</translation>
    </message>
    <message>
        <source>Colours of states</source>
        <translation>Farben der Zustände</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <source>Reduce motion: nothing slides or fades</source>
        <translation>Weniger Bewegung: Nichts gleitet oder blendet</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As this computer knows you</source>
        <translation>Wie dieser Rechner Sie kennt</translation>
    </message>
    <message>
        <source>Written beside what you change, from the next plan you open.</source>
        <translation>Steht neben dem, was Sie ändern, ab dem nächsten geöffneten Plan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the language, {example}</source>
        <translation>Wie die Sprache, {example}</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Daten und Zahlen</translation>
    </message>
    <message>
        <source>On the screen. What a plan prints and how its cells are typed is set on its Vision page.</source>
        <translation>Am Bildschirm. Was ein Plan druckt und wie Zellen getippt werden, steht auf seiner Seite Vision.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Merken…</translation>
    </message>
    <message>
        <source>Usual pages</source>
        <translation>Übliche Seiten</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Keep this choice as a preset…</source>
        <translation>Diese Auswahl als Vorgabe merken…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>„{name}“ umbenennen…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Vorgabe merken</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Vorgabe umbenennen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Previous sheet (Page Up)</source>
        <translation>Voriges Blatt (Bild auf)</translation>
    </message>
    <message>
        <source>Next sheet (Page Down)</source>
        <translation>Nächstes Blatt (Bild ab)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>As a printer without colours</source>
        <translation>Wie ein Drucker ohne Farben</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Vorschau entsteht</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Vorschau entsteht…</translation>
    </message>
    <message>
        <source>Page {number} of {total}: {title}</source>
        <translation>Seite {number} von {total}: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>The preview could not be made. {why}</source>
        <translation>Die Vorschau ließ sich nicht machen. {why}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>RailList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ReadingsBoard</name>
    <message>
        <source>Which readings</source>
        <translation>Welche Messwerte</translation>
    </message>
    <message>
        <source>Readings by period</source>
        <translation>Messwerte nach Zeitraum</translation>
    </message>
</context>
<context>
    <name>ReadingsModel</name>
    <message>
        <source>not read</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>{name}, {period}: {value}</source>
        <translation>{name}, {period}: {value}</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent plans</source>
        <translation>Letzte Pläne</translation>
    </message>
    <message>
        <source>{title}, opened {when}</source>
        <translation>{title}, geöffnet {when}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>RepairedDialog</name>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>What the repair did</source>
        <translation>Was die Reparatur getan hat</translation>
    </message>
    <message>
        <source>Repaired as “{name}”</source>
        <translation>Repariert als „{name}“</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>Was beschädigt war</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Repairer</name>
    <message>
        <source>Looking at “{name}”</source>
        <translation>„{name}“ wird angesehen</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} repariert</translation>
    </message>
    <message>
        <source>Repairing the plan</source>
        <translation>Der Plan wird repariert</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>dorthin gehen</translation>
    </message>
    <message>
        <source>leave one out</source>
        <translation>einen auslassen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>ResourceDetails</name>
    <message>
        <source>Select a cell to see what is asked there.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, was dort beantragt ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>FTE, licences, vans</source>
        <translation>Stellen, Lizenzen, Fahrzeuge</translation>
    </message>
    <message>
        <source>Base year of prices</source>
        <translation>Basisjahr der Preise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
</context>
<context>
    <name>ResourcesModel</name>
    <message>
        <source>In {unit}</source>
        <translation>In {unit}</translation>
    </message>
    <message>
        <source>{sentence} The stored {value} is kept.</source>
        <translation>{sentence} Gespeichert bleibt {value}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>{share} used, more than there is</source>
        <translation>{share} belegt, mehr als da ist</translation>
    </message>
    <message>
        <source>{share} used</source>
        <translation>{share} belegt</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>{amount} more than there is</source>
        <translation>{amount} mehr, als da ist</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} übrig</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ressource dazu</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>This is worked out. Type into the rows of initiatives and of what there is.</source>
        <translation>Das wird berechnet. Geschrieben wird in die Zeilen der Vorhaben und dessen, was da ist.</translation>
    </message>
    <message>
        <source>{count} computed cells were passed over</source>
        <translation>{count} berechnete Zellen wurden übergangen</translation>
    </message>
    <message>
        <source>Select an amount of an initiative, or an envelope, to split it.</source>
        <translation>Wählen Sie zum Verteilen einen Betrag eines Vorhabens oder einen Rahmen.</translation>
    </message>
    <message>
        <source>Type the total into a cell first; splitting spreads it over the years.</source>
        <translation>Tippen Sie zuerst die Summe in eine Zelle; dann wird sie auf die Jahre verteilt.</translation>
    </message>
    <message>
        <source>{amount} split across {count} periods</source>
        <translation>{amount} auf {count} Zeiträume verteilt</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Most disputed first</source>
        <translation>Strittigste zuerst</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What some cannot live with</source>
        <translation>Womit manche nicht leben können</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>The file is being looked at…</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <source>Everything is being written into the file. You can go on working.</source>
        <translation>Alles wird in die Datei geschrieben. Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Looking at what is private</source>
        <translation>Privates wird gesucht</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Eine Kopie weitergeben</translation>
    </message>
    <message>
        <source>{name} to share</source>
        <translation>{name} zum Weitergeben</translation>
    </message>
    <message>
        <source>Writing “{name}”</source>
        <translation>„{name}“ wird geschrieben</translation>
    </message>
    <message>
        <source>Where shall the old round be kept?</source>
        <translation>Wo soll die alte Runde liegen?</translation>
    </message>
    <message>
        <source>{name} before the new round</source>
        <translation>{name} vor der neuen Runde</translation>
    </message>
    <message>
        <source>Beginning a new round</source>
        <translation>Eine neue Runde wird begonnen</translation>
    </message>
    <message>
        <source>A new round has begun. The old one is “{name}”</source>
        <translation>Eine neue Runde hat begonnen. Die alte ist „{name}“</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>Es wird endgültig getilgt</translation>
    </message>
    <message>
        <source>Erased for good. The history begins anew</source>
        <translation>Endgültig getilgt. Der Verlauf beginnt neu</translation>
    </message>
</context>
<context>
    <name>RubricFields</name>
    <message>
        <source>What the ratings mean</source>
        <translation>Was die Bewertungen heißen</translation>
    </message>
    <message>
        <source>What a rating of {level} means</source>
        <translation>Was eine Bewertung von {level} heißt</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{name} restored {when}</source>
        <translation>{name} wiederhergestellt {when}</translation>
    </message>
    <message>
        <source>Restored as “{name}”</source>
        <translation>Wiederhergestellt als „{name}“</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ScorecardBoard</name>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
</context>
<context>
    <name>ScorecardDetails</name>
    <message>
        <source>Select a measure to see its definition.</source>
        <translation>Wählen Sie eine Kennzahl, um ihre Definition zu sehen.</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation>Name der Kennzahl</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What is behind this figure?</source>
        <translation>Was steckt hinter dieser Zahl?</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Letzter Messwert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Status by</source>
        <translation>Status nach</translation>
    </message>
</context>
<context>
    <name>ScorecardModel</name>
    <message>
        <source>The reading of {period}</source>
        <translation>Der Messwert von {period}</translation>
    </message>
    <message>
        <source>This is the reading of {period}. Readings of earlier periods are cleared among them.</source>
        <translation>Das ist der Messwert von {period}. Messwerte früherer Zeiträume löscht man bei ihnen.</translation>
    </message>
    <message>
        <source>Name of the new measure</source>
        <translation>Name der neuen Kennzahl</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>target {year}</source>
        <translation>Zielwert {year}</translation>
    </message>
    <message>
        <source>{name}, {column}: {value}</source>
        <translation>{name}, {column}: {value}</translation>
    </message>
    <message>
        <source>The last reading is out of date</source>
        <translation>Der letzte Messwert ist veraltet</translation>
    </message>
</context>
<context>
    <name>ScorecardPage</name>
    <message>
        <source>Record readings</source>
        <translation>Messwerte erfassen</translation>
    </message>
    <message>
        <source>Back to the scorecard</source>
        <translation>Zurück zur Scorecard</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Kennzahl dazu</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Nothing can be typed here: it follows from what is typed elsewhere.</source>
        <translation>Hier lässt sich nichts eintippen: es ergibt sich aus dem, was anderswo steht.</translation>
    </message>
    <message>
        <source>{count} cells were passed over: nothing can be typed there.</source>
        <translation>{count} Zellen wurden übergangen: Dort kann nichts eingetragen werden.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 character is not in the handout's fonts: {named}</source>
        <translation>1 Zeichen fehlt in den Schriften des Handouts: {named}</translation>
    </message>
    <message>
        <source>A ballot has from 1 to {most} votes.</source>
        <translation>Ein Stimmzettel hat 1 bis {most} Stimmen.</translation>
    </message>
    <message>
        <source>A ballot has {budget} dots; the limit for one item is not above that.</source>
        <translation>Ein Stimmzettel hat {budget} Klebepunkte; die Grenze für einen einzelnen Punkt liegt nicht darüber.</translation>
    </message>
    <message>
        <source>A ballot is a list of items, each maybe with a whole number: [item, 2].</source>
        <translation>Ein Stimmzettel ist eine Liste von Punkten, jeder womöglich mit einer ganzen Zahl: [Punkt, 2].</translation>
    </message>
    <message>
        <source>A base year of prices is a year like 2026.</source>
        <translation>Ein Basisjahr der Preise ist ein Jahr wie 2026.</translation>
    </message>
    <message>
        <source>A checkpoint needs a name.</source>
        <translation>Ein Zwischenstand braucht einen Namen.</translation>
    </message>
    <message>
        <source>A copy needs a name of its own.</source>
        <translation>Eine Kopie braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>A finding is named by its row and its kind.</source>
        <translation>Ein Hinweis wird durch seine Zeile und seine Art benannt.</translation>
    </message>
    <message>
        <source>A fiscal year starts in month 1 to 12, not {month}.</source>
        <translation>Ein Geschäftsjahr beginnt im Monat 1 bis 12, nicht {month}.</translation>
    </message>
    <message>
        <source>A perspective needs a name.</source>
        <translation>Eine Perspektive braucht einen Namen.</translation>
    </message>
    <message>
        <source>A reading that does not apply has no value.</source>
        <translation>Ein Messwert, der nicht anwendbar ist, hat keinen Wert.</translation>
    </message>
    <message>
        <source>A reason belongs to a status. Choose the status too.</source>
        <translation>Ein Grund gehört zu einem Status. Wählen Sie auch den Status.</translation>
    </message>
    <message>
        <source>A row of {table} is missing.</source>
        <translation>Eine Zeile von {table} fehlt.</translation>
    </message>
    <message>
        <source>A row of {table} was not added by any step.</source>
        <translation>Eine Zeile von {table} hat kein Schritt hinzugefügt.</translation>
    </message>
    <message>
        <source>A score needs finite numbers.</source>
        <translation>Punkte brauchen endliche Zahlen.</translation>
    </message>
    <message>
        <source>A status by judgement is on track, at risk or off track, not “{status}”.</source>
        <translation>Ein Status nach Einschätzung ist auf Kurs, gefährdet oder vom Kurs ab, nicht „{status}“.</translation>
    </message>
    <message>
        <source>A status by judgement needs a reason. Say in a sentence why the figure misleads.</source>
        <translation>Ein Status nach Einschätzung braucht einen Grund. Sagen Sie in einem Satz, warum die Zahl täuscht.</translation>
    </message>
    <message>
        <source>A strategy puts a strength or weakness and an opportunity or threat together: name both.</source>
        <translation>Eine Strategie bringt eine Stärke oder Schwäche mit einer Chance oder einem Risiko zusammen: Nennen Sie beides.</translation>
    </message>
    <message>
        <source>A vote needs a question.</source>
        <translation>Eine Abstimmung braucht eine Frage.</translation>
    </message>
    <message>
        <source>A vote needs at least two items to choose from.</source>
        <translation>Eine Abstimmung braucht mindestens zwei Punkte zur Wahl.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero.</source>
        <translation>Ein Gewicht kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Actual of the period in its heading</source>
        <translation>Ist im Zeitraum der Überschrift</translation>
    </message>
    <message>
        <source>Add a measure with a unit and a target.</source>
        <translation>Fügen Sie eine Kennzahl mit Einheit und Zielwert hinzu.</translation>
    </message>
    <message>
        <source>Add owner {name}</source>
        <translation>Verantwortliche Person {name} dazu</translation>
    </message>
    <message>
        <source>Add {noun} {name}</source>
        <translation>{noun} {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add {rows}</source>
        <translation>{rows} hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt:</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Kommt hinzu:</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>An amount is a number.</source>
        <translation>Ein Betrag ist eine Zahl.</translation>
    </message>
    <message>
        <source>An empty ballot is not entered. Write at least one code.</source>
        <translation>Ein leerer Stimmzettel wird nicht erfasst. Schreiben Sie mindestens einen Code.</translation>
    </message>
    <message>
        <source>An entry without a text is left out</source>
        <translation>Ein Eintrag ohne Text bleibt weg</translation>
    </message>
    <message>
        <source>An initiative stands under an objective. Choose one first.</source>
        <translation>Ein Vorhaben steht unter einem Ziel. Wählen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>An objective needs a title.</source>
        <translation>Ein Ziel braucht einen Titel.</translation>
    </message>
    <message>
        <source>An objective of level {level} needs one of level {above} above it.</source>
        <translation>Ein Ziel der Ebene {level} braucht darüber eines der Ebene {above}.</translation>
    </message>
    <message>
        <source>Another file has taken the place of “{name}”.</source>
        <translation>Eine andere Datei liegt jetzt an der Stelle von „{name}“.</translation>
    </message>
    <message>
        <source>Another program has written over “{name}”.</source>
        <translation>Ein anderes Programm hat „{name}“ überschrieben.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>Datum des Ausgangswerts</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Plan beginnen</translation>
    </message>
    <message>
        <source>Begin vote {title}</source>
        <translation>Abstimmung {title} beginnen</translation>
    </message>
    <message>
        <source>Below (code or name)</source>
        <translation>Unter (Code oder Name)</translation>
    </message>
    <message>
        <source>Change {fields} of the handouts</source>
        <translation>{fields} der Handouts ändern</translation>
    </message>
    <message>
        <source>Change {fields} of the plan</source>
        <translation>{fields} des Plans ändern</translation>
    </message>
    <message>
        <source>Change {fields} of {row}</source>
        <translation>{fields} von {row} ändern</translation>
    </message>
    <message>
        <source>Change {rows}</source>
        <translation>{rows} ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wird geändert:</translation>
    </message>
    <message>
        <source>Check the target: the trend gives it a chance of {chance} %, under {least:.0f} %.</source>
        <translation>Prüfen Sie den Zielwert: Der Verlauf gibt ihm eine Chance von {chance} %, weniger als {least:.0f} %.</translation>
    </message>
    <message>
        <source>Checkpoint {name}</source>
        <translation>Zwischenstand {name}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared with the plan as it is: the file does not say when it was made from this plan.</source>
        <translation>Verglichen mit dem jetzigen Plan: Die Datei sagt nicht, wann sie aus diesem Plan entstand.</translation>
    </message>
    <message>
        <source>Compared with the plan as it was when this file was made.</source>
        <translation>Verglichen mit dem Plan, wie er war, als diese Datei entstand.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Copy of “{name}”</source>
        <translation>Kopie von „{name}“</translation>
    </message>
    <message>
        <source>Correct ballot {number}</source>
        <translation>Stimmzettel {number} berichtigen</translation>
    </message>
    <message>
        <source>Decide what differs</source>
        <translation>Entscheiden, was sich unterscheidet</translation>
    </message>
    <message>
        <source>Decide what was deleted</source>
        <translation>Entscheiden, was gelöscht wurde</translation>
    </message>
    <message>
        <source>Decide {field}</source>
        <translation>{field} entscheiden</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Delete ballot {number}</source>
        <translation>Stimmzettel {number} löschen</translation>
    </message>
    <message>
        <source>Delete {row}</source>
        <translation>{row} löschen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Duplicate {row}</source>
        <translation>{row} verdoppeln</translation>
    </message>
    <message>
        <source>Enter ballot {number}</source>
        <translation>Stimmzettel {number} erfassen</translation>
    </message>
    <message>
        <source>Enter {amounts}</source>
        <translation>{amounts} eintragen</translation>
    </message>
    <message>
        <source>Enter {figures}</source>
        <translation>{figures} eintragen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Fills in</source>
        <translation>Wird ausgefüllt</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>G and R are both {goal:.15g}. Give two different thresholds.</source>
        <translation>Zielmarke und Warnschwelle sind beide {goal:.15g}. Geben Sie zwei verschiedene Schwellen an.</translation>
    </message>
    <message>
        <source>Gather {workbooks}</source>
        <translation>{workbooks} einsammeln</translation>
    </message>
    <message>
        <source>Give a measure a target, {measure} for instance.</source>
        <translation>Geben Sie einer Kennzahl einen Zielwert, zum Beispiel {measure}.</translation>
    </message>
    <message>
        <source>Give a measure with a target a unit too, {measure} for instance.</source>
        <translation>Geben Sie einer Kennzahl mit Zielwert auch eine Einheit, zum Beispiel {measure}.</translation>
    </message>
    <message>
        <source>Give it a due date.</source>
        <translation>Geben Sie dem Ziel eine Fälligkeit.</translation>
    </message>
    <message>
        <source>Goal (level 1)</source>
        <translation>Oberziel (Ebene 1)</translation>
    </message>
    <message>
        <source>Goal and red flag are both {goal:,.15g}. Give two different thresholds.</source>
        <translation>Zielmarke und Warnschwelle sind beide {goal:,.15g}. Geben Sie zwei verschiedene Schwellen an.</translation>
    </message>
    <message>
        <source>Goal value</source>
        <translation>Zielmarke</translation>
    </message>
    <message>
        <source>Hide {vote}</source>
        <translation>{vote} verdecken</translation>
    </message>
    <message>
        <source>Higher is better, but the goal {goal:,.15g} is below the red flag {red_flag:,.15g}.</source>
        <translation>Höher ist besser, aber die Zielmarke {goal:,.15g} liegt unter der Warnschwelle {red_flag:,.15g}.</translation>
    </message>
    <message>
        <source>Identifier repeats</source>
        <translation>Identifier kommt wieder vor</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message>
        <source>It is erased from the plan, but “{name}” could not be written anew and may hold traces: {why}. Erase again when the disk is right.</source>
        <translation>Aus dem Plan ist es getilgt, aber „{name}“ konnte nicht neu geschrieben werden und kann noch Spuren enthalten: {why}. Tilgen Sie noch einmal, wenn der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Its tables would not be right.</source>
        <translation>Die Tabellen wären nicht richtig.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Join {row}</source>
        <translation>{row} zusammenfügen</translation>
    </message>
    <message>
        <source>Jot down {lines}</source>
        <translation>{lines} notieren</translation>
    </message>
    <message>
        <source>Judge {row} by its figures</source>
        <translation>{row} nach den Zahlen beurteilen</translation>
    </message>
    <message>
        <source>Judge {row} {status}</source>
        <translation>{row} einschätzen: {status}</translation>
    </message>
    <message>
        <source>Keep {finding}</source>
        <translation>{finding} so lassen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lay out the strategy map</source>
        <translation>Strategiekarte ordnen</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Bleibt,</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gelassen,</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Weggelassen: {what}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Level is a whole number: 1 for a goal, 2 for what stands below one.</source>
        <translation>Ebene ist eine ganze Zahl: 1 für ein Oberziel, 2 für das, was darunter steht.</translation>
    </message>
    <message>
        <source>Link it to a goal: no path of contributions reaches one.</source>
        <translation>Verbinden Sie es mit einem Oberziel: Kein Weg von Beiträgen erreicht eines.</translation>
    </message>
    <message>
        <source>Link {cause} to {effect}</source>
        <translation>{cause} mit {effect} verbinden</translation>
    </message>
    <message>
        <source>Link {one} and {other}</source>
        <translation>{one} und {other} verbinden</translation>
    </message>
    <message>
        <source>Link {rows}</source>
        <translation>{rows} verbinden</translation>
    </message>
    <message>
        <source>Links lead from {row} back to itself.</source>
        <translation>Verbindungen führen von {row} zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>Lower is better, but the goal {goal:,.15g} is above the red flag {red_flag:,.15g}.</source>
        <translation>Niedriger ist besser, aber die Zielmarke {goal:,.15g} liegt über der Warnschwelle {red_flag:,.15g}.</translation>
    </message>
    <message>
        <source>Make {row} an objective</source>
        <translation>{row} zum Ziel machen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Measure (code or name)</source>
        <translation>Kennzahl (Code oder Name)</translation>
    </message>
    <message>
        <source>Merge {text} into {row}</source>
        <translation>{text} mit {row} vereinen</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>„{name}“ einarbeiten</translation>
    </message>
    <message>
        <source>Money is counted in the plan's currency; it has no unit of its own.</source>
        <translation>Geld wird in der Währung des Plans gezählt; es hat keine eigene Einheit.</translation>
    </message>
    <message>
        <source>More than one column is said to be “{column}”: keep one of them.</source>
        <translation>Mehr als eine Spalte soll „{column}“ sein: Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Move the due date into the time of the plan.</source>
        <translation>Legen Sie die Fälligkeit in die Zeit des Plans.</translation>
    </message>
    <message>
        <source>Move {row}</source>
        <translation>{row} verschieben</translation>
    </message>
    <message>
        <source>New plan from “{name}”</source>
        <translation>Neuer Plan aus „{name}“</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>New {noun}: {words}</source>
        <translation>Neu, {noun}: {words}</translation>
    </message>
    <message>
        <source>No backup could be written; is the disk full?</source>
        <translation>Es ließ sich keine Sicherung schreiben; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>Keine Warnungen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing in the file is said to be “{column}”: say which column is.</source>
        <translation>Nichts in der Datei ist als „{column}“ benannt: Sagen Sie, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>Nothing is undecided about {field} there.</source>
        <translation>Zu {field} ist dort nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing new in the file.</source>
        <translation>Nichts Neues in der Datei.</translation>
    </message>
    <message>
        <source>OPML</source>
        <translation>OPML</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Objective (code or name)</source>
        <translation>Ziel (Code oder Name)</translation>
    </message>
    <message>
        <source>Objective (level 2)</source>
        <translation>Ziel (Ebene 2)</translation>
    </message>
    <message>
        <source>Of session {session} {count} step(s) are missing, the first is {first}.</source>
        <translation>Von Sitzung {session} fehlen {count} Schritte, der erste ist {first}.</translation>
    </message>
    <message>
        <source>One row holds more than {most:,} characters that the plan has no field for.</source>
        <translation>Eine Zeile enthält mehr als {most:,} Zeichen, für die der Plan kein Feld hat.</translation>
    </message>
    <message>
        <source>Only dots and rankings have a number of votes to be chosen.</source>
        <translation>Nur bei Klebepunkten und Rangfolgen lässt sich die Zahl der Stimmen wählen.</translation>
    </message>
    <message>
        <source>Only dots have a limit for one item.</source>
        <translation>Nur Klebepunkte haben eine Grenze für einen einzelnen Punkt.</translation>
    </message>
    <message>
        <source>Only the columns of workbooks and CSV files can be said to be something.</source>
        <translation>Nur von den Spalten von Arbeitsmappen und CSV-Dateien lässt sich sagen, was sie sind.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Papers cannot be in “{name}”. Choose from {known}.</source>
        <translation>Handout und Arbeitsmappe gibt es nicht in „{name}“. Zur Wahl stehen {known}.</translation>
    </message>
    <message>
        <source>Paste {row}</source>
        <translation>{row} einfügen</translation>
    </message>
    <message>
        <source>Period or day</source>
        <translation>Zeitraum oder Tag</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Put back: {step}</source>
        <translation>Zurückgeholt: {step}</translation>
    </message>
    <message>
        <source>Put {row} on the map</source>
        <translation>{row} auf die Karte setzen</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Rate {item} from 1 to 5, like {item}:4.</source>
        <translation>Bewerten Sie {item} von 1 bis 5, etwa {item}:4.</translation>
    </message>
    <message>
        <source>Ratings go from 1 to 5, not to {level}.</source>
        <translation>Bewertungen gehen von 1 bis 5, nicht bis {level}.</translation>
    </message>
    <message>
        <source>Read as a list of {kind}: {columns}.</source>
        <translation>Als Liste gelesen ({kind}): {columns}.</translation>
    </message>
    <message>
        <source>Record a reading</source>
        <translation>Einen Messwert erfassen</translation>
    </message>
    <message>
        <source>Record {count} readings</source>
        <translation>{count} Messwerte erfassen</translation>
    </message>
    <message>
        <source>Record {period} of {row}</source>
        <translation>{period} von {row} erfassen</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>Rename a band of the map</source>
        <translation>Ein Band der Karte umbenennen</translation>
    </message>
    <message>
        <source>Rename {name} to {to}</source>
        <translation>{name} in {to} umbenennen</translation>
    </message>
    <message>
        <source>Replace {sought} in {rows}</source>
        <translation>{sought} ersetzen ({rows})</translation>
    </message>
    <message>
        <source>Restore “{moment}”</source>
        <translation>„{moment}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Reveal {vote}</source>
        <translation>{vote} aufdecken</translation>
    </message>
    <message>
        <source>Rows that are added together have one {fields}.</source>
        <translation>Zeilen, die zusammen hinzukommen, haben gemeinsam: {fields}.</translation>
    </message>
    <message>
        <source>Rows would be lost.</source>
        <translation>Zeilen gingen verloren.</translation>
    </message>
    <message>
        <source>SWOT item</source>
        <translation>SWOT-Punkt</translation>
    </message>
    <message>
        <source>SWOT items</source>
        <translation>SWOT-Punkte</translation>
    </message>
    <message>
        <source>SWOT link</source>
        <translation>SWOT-Verbindung</translation>
    </message>
    <message>
        <source>Say how many dots a ballot has.</source>
        <translation>Sagen Sie, wie viele Klebepunkte ein Stimmzettel hat.</translation>
    </message>
    <message>
        <source>Say how many points {item} gets, like {item}:40.</source>
        <translation>Sagen Sie, wie viele Punkte {item} bekommt, etwa {item}:40.</translation>
    </message>
    <message>
        <source>Say what is done to what: a verb and its object.</source>
        <translation>Sagen Sie, was womit getan wird: ein Verb und worauf es zielt.</translation>
    </message>
    <message>
        <source>Say what rating {level} of {row} means</source>
        <translation>Sagen, was Bewertung {level} von {row} heißt</translation>
    </message>
    <message>
        <source>Set a capacity</source>
        <translation>Eine Kapazität setzen</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Einen Zielwert setzen</translation>
    </message>
    <message>
        <source>Set an allocation</source>
        <translation>Eine Zuteilung setzen</translation>
    </message>
    <message>
        <source>Set capacity {period} of {row}</source>
        <translation>Kapazität {period} von {row} setzen</translation>
    </message>
    <message>
        <source>Set target {period} of {row}</source>
        <translation>Zielwert {period} von {row} setzen</translation>
    </message>
    <message>
        <source>Set {count} allocations</source>
        <translation>{count} Zuteilungen setzen</translation>
    </message>
    <message>
        <source>Set {count} capacities</source>
        <translation>{count} Kapazitäten setzen</translation>
    </message>
    <message>
        <source>Set {count} targets</source>
        <translation>{count} Zielwerte setzen</translation>
    </message>
    <message>
        <source>Set {period} of {row}</source>
        <translation>{period} von {row} setzen</translation>
    </message>
    <message>
        <source>Shorten the title to {most} characters: it has {count}.</source>
        <translation>Kürzen Sie den Titel auf {most} Zeichen: Er hat {count}.</translation>
    </message>
    <message>
        <source>Something larger is being written into this plan; try again in a moment.</source>
        <translation>In diesen Plan wird gerade etwas Größeres geschrieben; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Split {row}</source>
        <translation>{row} teilen</translation>
    </message>
    <message>
        <source>Star {row}</source>
        <translation>{row} einen Stern geben</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Step {no}, “{step}”, did not come as the file says.</source>
        <translation>Schritt {no}, „{step}“, kam nicht, wie die Datei sagt.</translation>
    </message>
    <message>
        <source>Step {no}, “{step}”, is not as it was written (its sum differs).</source>
        <translation>Schritt {no}, „{step}“, ist nicht, wie er geschrieben wurde (seine Prüfsumme weicht ab).</translation>
    </message>
    <message>
        <source>Step “{step}” does not follow what was done to {table} before it.</source>
        <translation>Schritt „{step}“ folgt nicht auf das, was vorher mit {table} geschah.</translation>
    </message>
    <message>
        <source>StratML</source>
        <translation>StratML</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Sub-objective (level 3)</source>
        <translation>Unterziel (Ebene 3)</translation>
    </message>
    <message>
        <source>TOWS source</source>
        <translation>TOWS-Quelle</translation>
    </message>
    <message>
        <source>TOWS strategy</source>
        <translation>TOWS-Strategie</translation>
    </message>
    <message>
        <source>Take the star of {row}</source>
        <translation>{row} den Stern nehmen</translation>
    </message>
    <message>
        <source>Take {row} off the map</source>
        <translation>{row} von der Karte nehmen</translation>
    </message>
    <message>
        <source>Target and red flag are both {value:,.15g}. Give two different thresholds.</source>
        <translation>Zielwert und Warnschwelle sind beide {value:,.15g}. Geben Sie zwei verschiedene Schwellen an.</translation>
    </message>
    <message>
        <source>That is more than fits on the clipboard; copy it in parts.</source>
        <translation>Das ist mehr, als in die Zwischenablage passt; kopieren Sie es in Teilen.</translation>
    </message>
    <message>
        <source>That value cannot stand there any more: what it points to is gone, or below the row itself.</source>
        <translation>Dieser Wert kann dort nicht mehr stehen: Worauf er zeigt, ist fort oder steht unter der Zeile selbst.</translation>
    </message>
    <message>
        <source>The Markdown outline</source>
        <translation>Die Markdown-Gliederung</translation>
    </message>
    <message>
        <source>The amount is too large to keep exactly.</source>
        <translation>Der Betrag ist zu groß, um ihn genau zu speichern.</translation>
    </message>
    <message>
        <source>The changes of step {step} are not numbered as they were written.</source>
        <translation>Die Änderungen von Schritt {step} sind nicht nummeriert, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The columns make more than {most:,} rows; a plan takes no more at once.</source>
        <translation>Die Spalten ergeben mehr als {most:,} Zeilen; mehr nimmt ein Plan nicht auf einmal auf.</translation>
    </message>
    <message>
        <source>The conflicting values of {cell} are not what the steps say.</source>
        <translation>Die strittigen Werte von {cell} sind nicht, was die Schritte sagen.</translation>
    </message>
    <message>
        <source>The copy cannot be written to “{path}”.</source>
        <translation>Die Kopie lässt sich nicht nach „{path}“ schreiben.</translation>
    </message>
    <message>
        <source>The depth of an objective is a whole number.</source>
        <translation>Die Tiefe eines Ziels ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The disk could not be written.</source>
        <translation>Der Datenträger ließ sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The field {field} is yes or no, not {value}.</source>
        <translation>{field}: ja oder nein wird gebraucht, nicht {value}.</translation>
    </message>
    <message>
        <source>The file declares a document type; that could hide harm, so it is not read.</source>
        <translation>Die Datei legt einen Dokumenttyp fest; das könnte Schädliches verbergen, darum wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The file declares entities; they could hide harm, so it is not read.</source>
        <translation>Die Datei legt Entitäten fest; sie könnten Schädliches verbergen, darum wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has more than {most:,} elements; split it.</source>
        <translation>Die Datei hat mehr als {most:,} Elemente; teilen Sie sie.</translation>
    </message>
    <message>
        <source>The file has more than {most:,} entries; a plan takes no more at once.</source>
        <translation>Die Datei hat mehr als {most:,} Einträge; mehr nimmt ein Plan nicht auf einmal auf.</translation>
    </message>
    <message>
        <source>The file has none of the tables that are read: {names}. Their names or headings tell them.</source>
        <translation>Die Datei hat keine der Tabellen, die gelesen werden: {names}. Man erkennt sie an Namen oder Überschriften.</translation>
    </message>
    <message>
        <source>The file holds no XML element.</source>
        <translation>Die Datei enthält kein XML-Element.</translation>
    </message>
    <message>
        <source>The file holds no outline: neither headings nor lists that a plan could take.</source>
        <translation>Die Datei enthält keine Gliederung: weder Überschriften noch Listen, die ein Plan aufnehmen könnte.</translation>
    </message>
    <message>
        <source>The file holds {rows:,} rows; a plan takes {most:,} at once.</source>
        <translation>Die Datei enthält {rows:,} Zeilen; ein Plan nimmt {most:,} auf einmal auf.</translation>
    </message>
    <message>
        <source>The file is damaged: SQLite cannot read all of it.</source>
        <translation>Die Datei ist beschädigt: SQLite kann nicht alles darin lesen.</translation>
    </message>
    <message>
        <source>The file is damaged: {verdict}.</source>
        <translation>Die Datei ist beschädigt: {verdict}.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB; no outline is.</source>
        <translation>Die Datei ist größer als {most} MB; so groß ist keine Gliederung.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB; no plan is.</source>
        <translation>Die Datei ist größer als {most} MB; so groß ist kein Plan.</translation>
    </message>
    <message>
        <source>The file is no text, whatever its name says.</source>
        <translation>Die Datei ist kein Text, was auch immer ihr Name sagt.</translation>
    </message>
    <message>
        <source>The file is not XML that can be read: {error}.</source>
        <translation>Die Datei ist kein lesbares XML: {error}.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8; save it as UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file nests its elements more than {most} levels deep; no plan does.</source>
        <translation>Die Datei schachtelt ihre Elemente mehr als {most} Ebenen tief; so tief ist kein Plan.</translation>
    </message>
    <message>
        <source>The file or its folder has become read-only.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt worden.</translation>
    </message>
    <message>
        <source>The file's encoding cannot be read; save it as UTF-8.</source>
        <translation>Die Zeichenkodierung der Datei lässt sich nicht lesen; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The first bytes of the file are not as they were written.</source>
        <translation>Die ersten Bytes der Datei sind nicht, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The fiscal year starts in a month from 1 to 12.</source>
        <translation>Das Geschäftsjahr beginnt in einem Monat von 1 bis 12.</translation>
    </message>
    <message>
        <source>The folder of the plan cannot be written.</source>
        <translation>Der Ordner des Plans ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation>Der Ordner „{folder}“ lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than {most} CSV files.</source>
        <translation>Der Ordner „{name}“ enthält mehr als {most} CSV-Dateien.</translation>
    </message>
    <message>
        <source>The journal is damaged: {error}.</source>
        <translation>Das Journal ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The list of conflicting values of {cell} is not what the steps say.</source>
        <translation>Die Liste der strittigen Werte von {cell} ist nicht, was die Schritte sagen.</translation>
    </message>
    <message>
        <source>The logo is larger than {most} KB.</source>
        <translation>Das Logo ist größer als {most} KB.</translation>
    </message>
    <message>
        <source>The logo is not a PNG picture of the kind that a plan holds.</source>
        <translation>Das Logo ist kein PNG-Bild der Art, die ein Plan enthält.</translation>
    </message>
    <message>
        <source>The namespace is not that of the standard</source>
        <translation>Der Namensraum ist nicht der der Norm</translation>
    </message>
    <message>
        <source>The outline is empty.</source>
        <translation>Die Gliederung ist leer.</translation>
    </message>
    <message>
        <source>The outline is more than {most} levels deep; no plan is.</source>
        <translation>Die Gliederung ist mehr als {most} Ebenen tief; so tief ist kein Plan.</translation>
    </message>
    <message>
        <source>The plan cannot be written as StratML: {fault}.</source>
        <translation>Der Plan lässt sich nicht als StratML schreiben: {fault}.</translation>
    </message>
    <message>
        <source>The plan cannot take up what the file says beyond the model; import it into a new plan.</source>
        <translation>Der Plan kann nicht aufnehmen, was die Datei darüber hinaus sagt; importieren Sie sie in einen neuen Plan.</translation>
    </message>
    <message>
        <source>The plan cannot take up what the file says of itself; import it into a new plan.</source>
        <translation>Der Plan kann nicht aufnehmen, was die Datei über sich sagt; importieren Sie sie in einen neuen Plan.</translation>
    </message>
    <message>
        <source>The plan is empty: everything is new.</source>
        <translation>Der Plan ist leer: Alles ist neu.</translation>
    </message>
    <message>
        <source>The plan is empty; there is nothing the workbooks could have been made from.</source>
        <translation>Der Plan ist leer; es gibt nichts, woraus die Arbeitsmappen entstanden sein könnten.</translation>
    </message>
    <message>
        <source>The plan would start on {start}, after its end on {end}.</source>
        <translation>Der Plan begänne am {start}, nach seinem Ende am {end}.</translation>
    </message>
    <message>
        <source>The points add up to {total}, not 100.</source>
        <translation>Die Punkte ergeben zusammen {total}, nicht 100.</translation>
    </message>
    <message>
        <source>The process that reads files could not be started.</source>
        <translation>Der Prozess, der Dateien liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The range begins at {low:.15g} and ends at {high:.15g}. Give the smaller one first.</source>
        <translation>Der Bereich beginnt bei {low:.15g} und endet bei {high:.15g}. Geben Sie den kleineren Wert zuerst an.</translation>
    </message>
    <message>
        <source>The range runs from {low:,.15g} to {high:,.15g}. Give a lower limit below the upper one.</source>
        <translation>Der Bereich reicht von {low:,.15g} bis {high:,.15g}. Geben Sie eine untere Grenze unter der oberen an.</translation>
    </message>
    <message>
        <source>The row to stand after is not among these siblings.</source>
        <translation>Die Zeile, hinter der sie stehen soll, ist nicht unter diesen Geschwistern.</translation>
    </message>
    <message>
        <source>The scale runs from {low:,.15g} to {high:,.15g}. Give the smaller end first.</source>
        <translation>Die Skala reicht von {low:,.15g} bis {high:,.15g}. Geben Sie das kleinere Ende zuerst an.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has a cell far away, in row {row:,}, column {column:,}; clear it.</source>
        <translation>Das Blatt „{sheet}“ hat eine Zelle weit draußen, in Zeile {row:,}, Spalte {column:,}; leeren Sie sie.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {most:,} rows; a plan takes no more at once.</source>
        <translation>Das Blatt „{sheet}“ hat mehr als {most:,} Zeilen; mehr nimmt ein Plan nicht auf einmal auf.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has {count} columns called “{column}”; keep one.</source>
        <translation>Das Blatt „{sheet}“ hat {count} Spalten namens „{column}“; behalten Sie eine.</translation>
    </message>
    <message>
        <source>The sources of a strategy are a list of SWOT items.</source>
        <translation>Die Quellen einer Strategie sind eine Liste von SWOT-Punkten.</translation>
    </message>
    <message>
        <source>The start {start} lies after the due date {due}.</source>
        <translation>Der Beginn {start} liegt nach der Fälligkeit {due}.</translation>
    </message>
    <message>
        <source>The tolerance is {tolerance:.15g}. Give a number above 0.</source>
        <translation>Die Toleranz ist {tolerance:.15g}. Geben Sie eine Zahl über 0 an.</translation>
    </message>
    <message>
        <source>The tolerance of a range is above zero.</source>
        <translation>Die Toleranz eines Bereichs liegt über null.</translation>
    </message>
    <message>
        <source>The {field} cannot be empty.</source>
        <translation>{field} darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The {field} is a number, not {value}.</source>
        <translation>{field}: eine Zahl wird gebraucht, nicht {value}.</translation>
    </message>
    <message>
        <source>The {field} is a text, not {value}.</source>
        <translation>{field}: ein Text wird gebraucht, nicht {value}.</translation>
    </message>
    <message>
        <source>The {field} is a whole number, not {value}.</source>
        <translation>{field}: eine ganze Zahl wird gebraucht, nicht {value}.</translation>
    </message>
    <message>
        <source>The {field} is too large or not a number.</source>
        <translation>{field}: zu groß oder keine Zahl.</translation>
    </message>
    <message>
        <source>The {field} of {noun:a} is changed by moving it.</source>
        <translation>{noun}: {field} ändert sich durch Verschieben.</translation>
    </message>
    <message>
        <source>There are no words to look for.</source>
        <translation>Es gibt keine Wörter zu suchen.</translation>
    </message>
    <message>
        <source>There is no CSV file in the folder “{name}”.</source>
        <translation>Im Ordner „{name}“ liegt keine CSV-Datei.</translation>
    </message>
    <message>
        <source>There is no ballot to count yet.</source>
        <translation>Noch ist kein Stimmzettel zu zählen.</translation>
    </message>
    <message>
        <source>There is no checkpoint “{name}”.</source>
        <translation>Einen Zwischenstand „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the file; it has {known}.</source>
        <translation>In der Datei gibt es keine Spalte „{column}“; sie hat {known}.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Eine Datei „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write the plan into.</source>
        <translation>Einen Ordner „{folder}“, in den der Plan geschrieben werden könnte, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no objective to add.</source>
        <translation>Es ist kein Ziel hinzuzufügen.</translation>
    </message>
    <message>
        <source>There is no other item to merge.</source>
        <translation>Es gibt keinen anderen Punkt zum Vereinen.</translation>
    </message>
    <message>
        <source>There is no person or unit “{name}” in the plan.</source>
        <translation>Im Plan gibt es keine Person oder Einheit „{name}“.</translation>
    </message>
    <message>
        <source>There is no plan at “{path}”.</source>
        <translation>Unter „{path}“ liegt kein Plan.</translation>
    </message>
    <message>
        <source>There is no resource with the id {resource}.</source>
        <translation>Eine Ressource mit der Kennung {resource} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no resource “{name}” in the plan; add it in the sheet Resources.</source>
        <translation>Im Plan gibt es keine Ressource „{name}“; fügen Sie sie auf dem Blatt Resources hinzu.</translation>
    </message>
    <message>
        <source>There is no strategy to add.</source>
        <translation>Es ist keine Strategie hinzuzufügen.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {known}.</source>
        <translation>Eine Vorlage „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no text to change.</source>
        <translation>Es gibt keinen Text zu ändern.</translation>
    </message>
    <message>
        <source>There is no text {field} of {table} to change.</source>
        <translation>Einen Text {field} von {table}, der sich ändern ließe, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no text “{field}” to erase there.</source>
        <translation>Einen Text „{field}“ gibt es dort nicht zu tilgen.</translation>
    </message>
    <message>
        <source>There is no week {steps} weeks from {period}.</source>
        <translation>{steps} Wochen von {period} entfernt liegt keine Woche mehr.</translation>
    </message>
    <message>
        <source>There is no {frequency} period {number} in the year {year}.</source>
        <translation>Zeitraum {number} ({frequency}) gibt es im Jahr {year} nicht.</translation>
    </message>
    <message>
        <source>There is no {noun} to add.</source>
        <translation>Es ist nichts hinzuzufügen ({noun}).</translation>
    </message>
    <message>
        <source>There is no {noun} to change.</source>
        <translation>Es ist nichts zu ändern ({noun}).</translation>
    </message>
    <message>
        <source>There is no {noun} to work on.</source>
        <translation>Es ist nichts ausgewählt ({noun}).</translation>
    </message>
    <message>
        <source>There is no {noun} with the id {id}.</source>
        <translation>{noun}: Die Kennung {id} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {noun} with the id {value}.</source>
        <translation>{noun}: Die Kennung {value} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no “{code}” in the sheet {sheet}.</source>
        <translation>Im Blatt {sheet} gibt es kein „{code}“.</translation>
    </message>
    <message>
        <source>There is nobody in the plan to make a workbook for; add people on the Vision page.</source>
        <translation>Im Plan ist niemand, für den eine Arbeitsmappe zu machen wäre; fügen Sie auf der Seite Vision Menschen hinzu.</translation>
    </message>
    <message>
        <source>There is nothing in the plan to share yet.</source>
        <translation>Im Plan ist noch nichts, was sich weitergeben ließe.</translation>
    </message>
    <message>
        <source>There is nothing to write into the file just now.</source>
        <translation>Gerade gibt es nichts in die Datei zu schreiben.</translation>
    </message>
    <message>
        <source>These are {count} items; a ballot ranks {budget}.</source>
        <translation>Das sind {count} Punkte; ein Stimmzettel reiht {budget}.</translation>
    </message>
    <message>
        <source>These are {total} dots; a ballot has {budget}.</source>
        <translation>Das sind {total} Punkte; ein Stimmzettel hat {budget}.</translation>
    </message>
    <message>
        <source>This file's own steps do not lead to what stands in {table}.</source>
        <translation>Die eigenen Schritte dieser Datei führen nicht zu dem, was in {table} steht.</translation>
    </message>
    <message>
        <source>This is StratML Part 3, which Charthouse does not read; it reads Part 1 and Part 2.</source>
        <translation>Das ist StratML Teil 3, den Charthouse nicht liest; es liest Teil 1 und Teil 2.</translation>
    </message>
    <message>
        <source>This is a trial in memory.</source>
        <translation>Das ist ein Versuch im Speicher.</translation>
    </message>
    <message>
        <source>This is a web page, not a StratML plan.</source>
        <translation>Das ist eine Webseite, kein StratML-Plan.</translation>
    </message>
    <message>
        <source>This is not a StratML plan: it begins with “{name}”, not StrategicPlan or PerformancePlanOrReport.</source>
        <translation>Das ist kein StratML-Plan: Er beginnt mit „{name}“, nicht mit StrategicPlan oder PerformancePlanOrReport.</translation>
    </message>
    <message>
        <source>This is not an OPML outline: it begins with “{name}”.</source>
        <translation>Das ist keine OPML-Gliederung: Sie beginnt mit „{name}“.</translation>
    </message>
    <message>
        <source>This is too long for a number.</source>
        <translation>Das ist zu lang für eine Zahl.</translation>
    </message>
    <message>
        <source>This plan does not hold the step that is asked for.</source>
        <translation>Dieser Plan enthält den verlangten Schritt nicht.</translation>
    </message>
    <message>
        <source>This vote has ballots already; its rules stay as they are.</source>
        <translation>Zu dieser Abstimmung gibt es schon Stimmzettel; ihre Regeln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This vote is hidden already.</source>
        <translation>Diese Abstimmung ist schon verdeckt.</translation>
    </message>
    <message>
        <source>This vote is revealed already.</source>
        <translation>Diese Abstimmung ist schon aufgedeckt.</translation>
    </message>
    <message>
        <source>This vote is revealed; hide it before ballots are entered or changed.</source>
        <translation>Diese Abstimmung ist aufgedeckt; verdecken Sie sie, bevor Stimmzettel erfasst oder geändert werden.</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Together they are longer than an item may be.</source>
        <translation>Zusammen sind sie länger, als ein Punkt sein darf.</translation>
    </message>
    <message>
        <source>Type is missing</source>
        <translation>Type fehlt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unlink {cause} from {effect}</source>
        <translation>{cause} von {effect} lösen</translation>
    </message>
    <message>
        <source>Unlink {one} and {other}</source>
        <translation>Verbindung von {one} und {other} lösen</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What is on the clipboard is more than a plan takes at once.</source>
        <translation>In der Zwischenablage steht mehr, als ein Plan auf einmal aufnimmt.</translation>
    </message>
    <message>
        <source>What is on the clipboard is no part of a plan.</source>
        <translation>Was in der Zwischenablage steht, ist kein Teil eines Plans.</translation>
    </message>
    <message>
        <source>What is to be erased is not in the plan.</source>
        <translation>Was getilgt werden soll, steht nicht im Plan.</translation>
    </message>
    <message>
        <source>What the file says of itself (which plan, version and numbers) is not as it was written.</source>
        <translation>Was die Datei über sich selbst sagt (welcher Plan, Version und Nummern), ist nicht, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>What was done after the backup cannot be read any more.</source>
        <translation>Was nach der Sicherung geschah, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>Warum dieser Zielwert</translation>
    </message>
    <message>
        <source>Would add</source>
        <translation>Käme hinzu:</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Würde geändert:</translation>
    </message>
    <message>
        <source>Would fill in</source>
        <translation>Würde ausgefüllt</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Bliebe,</translation>
    </message>
    <message>
        <source>a Numbers file</source>
        <translation>eine Numbers-Datei</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>eine binäre Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>eine binäre Excel-Arbeitsmappe (.xlsb)</translation>
    </message>
    <message>
        <source>a number it has given is none</source>
        <translation>eine Nummer, die sie vergeben hat, ist keine</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>a row points to one that is missing</source>
        <translation>eine Zeile zeigt auf eine, die fehlt</translation>
    </message>
    <message>
        <source>a step has no order</source>
        <translation>ein Schritt hat keine Reihenfolge</translation>
    </message>
    <message>
        <source>a step is of an unknown kind</source>
        <translation>ein Schritt ist von unbekannter Art</translation>
    </message>
    <message>
        <source>a step takes back a later one</source>
        <translation>ein Schritt nimmt einen späteren zurück</translation>
    </message>
    <message>
        <source>a workbook with macros</source>
        <translation>eine Arbeitsmappe mit Makros</translation>
    </message>
    <message>
        <source>accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>aggregation</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>amounts of {name}</source>
        <translation>Beträge von {name}</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods)</source>
        <translation>eine OpenDocument-Datei (.ods)</translation>
    </message>
    <message>
        <source>an old Excel file</source>
        <translation>eine alte Excel-Datei</translation>
    </message>
    <message>
        <source>an old Excel file (.xls)</source>
        <translation>eine alte Excel-Datei (.xls)</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>und {count:,} weitere</translation>
    </message>
    <message>
        <source>and {count:,} more kinds</source>
        <translation>und {count:,} weitere Arten</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>at most {digits} decimals</source>
        <translation>höchstens {digits} Nachkommastellen</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>baseline on</source>
        <translation>Tag des Ausgangswerts</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>Grund des Zielwerts</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>Hat den Nutzen</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>Heftrand</translation>
    </message>
    <message>
        <source>branding</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Stimmen je Zettel</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>Grenze je Punkt</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>carry forward</source>
        <translation>Fortschreibung</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>cause link</source>
        <translation>Wirkungslinie</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>descriptor name</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>descriptor value</source>
        <translation>Wert des Merkmals</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>Zurückgewiesener Hinweis</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>Klebepunkte</translation>
    </message>
    <message>
        <source>due</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>fiscal start month</source>
        <translation>Beginn des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>foreign fields</source>
        <translation>Fremde Angaben</translation>
    </message>
    <message>
        <source>foreign id</source>
        <translation>Fremde Kennung</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Messabstand</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Zielmarke</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>handout preset</source>
        <translation>Handout-Vorgabe</translation>
    </message>
    <message>
        <source>high</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>holds a formula or an error; type what it comes to</source>
        <translation>enthält eine Formel oder einen Fehler; tippen Sie ein, was herauskommt</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>indicates</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>is a formula</source>
        <translation>ist eine Formel</translation>
    </message>
    <message>
        <source>is neither Performer nor Beneficiary</source>
        <translation>ist weder Performer noch Beneficiary</translation>
    </message>
    <message>
        <source>is no measure of the plan</source>
        <translation>ist keine Kennzahl des Plans</translation>
    </message>
    <message>
        <source>is no period; write it like 2027, 2027-Q2 or 2027-03</source>
        <translation>ist kein Zeitraum; schreiben Sie ihn wie 2027, 2027-Q2 oder 2027-03</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>ist kein Datum</translation>
    </message>
    <message>
        <source>is not a date; write it like 2027-03-31</source>
        <translation>ist kein Datum; schreiben Sie es wie 2027-03-31</translation>
    </message>
    <message>
        <source>is not a name of XML</source>
        <translation>ist kein Name in XML</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not an address</source>
        <translation>ist keine Adresse</translation>
    </message>
    <message>
        <source>is not known here; known are: {words}</source>
        <translation>ist hier nicht bekannt; bekannt sind: {words}</translation>
    </message>
    <message>
        <source>is yes or no</source>
        <translation>ist ja oder nein</translation>
    </message>
    <message>
        <source>it does not say which plan it is</source>
        <translation>sie sagt nicht, welcher Plan sie ist</translation>
    </message>
    <message>
        <source>it holds triggers or views, which no plan has</source>
        <translation>sie enthält Trigger oder Sichten, die kein Plan hat</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>its tables are not those of a plan</source>
        <translation>ihre Tabellen sind nicht die eines Plans</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>judgement reason</source>
        <translation>Grund der Einschätzung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Ergebniskennzahl</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitkennzahl</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>level names</source>
        <translation>Namen der Ebenen</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>Schreibweise der Zahlen</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>map place</source>
        <translation>Platz auf der Karte</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>needs {columns}.</source>
        <translation>Es fehlt: {columns}.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no decimals</source>
        <translation>keine Nachkommastellen</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Zielwert</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>vom Kurs ab</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>organisation description</source>
        <translation>Über die Organisation</translation>
    </message>
    <message>
        <source>other information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>verantwortlich {name}</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>pairing</source>
        <translation>Paarung</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Platz im Baum</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>performer</source>
        <translation>Leistet</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>perspectives</source>
        <translation>Perspektiven</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>price base year</source>
        <translation>Basisjahr der Preise</translation>
    </message>
    <message>
        <source>quadrant</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>rating level</source>
        <translation>Bewertungsstufe</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>recorded on</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>red flag</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>revealed on</source>
        <translation>Aufgedeckt am</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>scale max</source>
        <translation>Ende der Skala</translation>
    </message>
    <message>
        <source>scale min</source>
        <translation>Anfang der Skala</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>Nummer in der Sitzung</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>so</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>st</source>
        <translation>ST</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation>Anspruchsgruppe</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the tree of {table} has a loop</source>
        <translation>der Baum von {table} hat eine Schleife</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>two rows have the same id</source>
        <translation>zwei Zeilen haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>underway</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>vote option</source>
        <translation>Wahlmöglichkeit</translation>
    </message>
    <message>
        <source>vote round</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>wt</source>
        <translation>WT</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{amount:.12g} does not fit: amounts here have {limit}.</source>
        <translation>{amount:.12g} passt nicht: Beträge haben hier {limit}.</translation>
    </message>
    <message>
        <source>{amount} is not an amount.</source>
        <translation>{amount} ist kein Betrag.</translation>
    </message>
    <message>
        <source>{cell} holds {found}; its steps say {expected}.</source>
        <translation>{cell} enthält {found}; die Schritte sagen {expected}.</translation>
    </message>
    <message>
        <source>{cell}: {before} → {after}</source>
        <translation>{cell}: {before} → {after}</translation>
    </message>
    <message>
        <source>{cell}: {ours} in the plan, {theirs} in the file</source>
        <translation>{cell}: {ours} im Plan, {theirs} in der Datei</translation>
    </message>
    <message>
        <source>{code} is not a currency code. Write three letters, like EUR.</source>
        <translation>{code} ist kein Währungskürzel. Schreiben Sie drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>{code} is not on the ballot.</source>
        <translation>{code} steht nicht auf dem Stimmzettel.</translation>
    </message>
    <message>
        <source>{code} stands twice; this row is left out.</source>
        <translation>{code} steht zweimal da; diese Zeile bleibt weg.</translation>
    </message>
    <message>
        <source>{code} “{name}”</source>
        <translation>{code} „{name}“</translation>
    </message>
    <message>
        <source>{column} as {target}</source>
        <translation>{column} als {target}</translation>
    </message>
    <message>
        <source>{column} {fault}.</source>
        <translation>{column} {fault}.</translation>
    </message>
    <message>
        <source>{count:,} SWOT item</source>
        <translation>{count:,} SWOT-Punkt</translation>
    </message>
    <message>
        <source>{count:,} SWOT items</source>
        <translation>{count:,} SWOT-Punkte</translation>
    </message>
    <message>
        <source>{count:,} SWOT link</source>
        <translation>{count:,} SWOT-Verbindung</translation>
    </message>
    <message>
        <source>{count:,} SWOT links</source>
        <translation>{count:,} SWOT-Verbindungen</translation>
    </message>
    <message>
        <source>{count:,} TOWS source</source>
        <translation>{count:,} TOWS-Quelle</translation>
    </message>
    <message>
        <source>{count:,} TOWS sources</source>
        <translation>{count:,} TOWS-Quellen</translation>
    </message>
    <message>
        <source>{count:,} TOWS strategies</source>
        <translation>{count:,} TOWS-Strategien</translation>
    </message>
    <message>
        <source>{count:,} TOWS strategy</source>
        <translation>{count:,} TOWS-Strategie</translation>
    </message>
    <message>
        <source>{count:,} allocation</source>
        <translation>{count:,} Zuteilung</translation>
    </message>
    <message>
        <source>{count:,} allocations</source>
        <translation>{count:,} Zuteilungen</translation>
    </message>
    <message>
        <source>{count:,} amount</source>
        <translation>{count:,} Betrag</translation>
    </message>
    <message>
        <source>{count:,} amounts</source>
        <translation>{count:,} Beträge</translation>
    </message>
    <message>
        <source>{count:,} ballot</source>
        <translation>{count:,} Stimmzettel</translation>
    </message>
    <message>
        <source>{count:,} ballots</source>
        <translation>{count:,} Stimmzettel</translation>
    </message>
    <message>
        <source>{count:,} branding</source>
        <translation>{count:,} Erscheinungsbild</translation>
    </message>
    <message>
        <source>{count:,} brandings</source>
        <translation>{count:,} Erscheinungsbilder</translation>
    </message>
    <message>
        <source>{count:,} capacities</source>
        <translation>{count:,} Kapazitäten</translation>
    </message>
    <message>
        <source>{count:,} capacity</source>
        <translation>{count:,} Kapazität</translation>
    </message>
    <message>
        <source>{count:,} cause link</source>
        <translation>{count:,} Wirkungslinie</translation>
    </message>
    <message>
        <source>{count:,} cause links</source>
        <translation>{count:,} Wirkungslinien</translation>
    </message>
    <message>
        <source>{count:,} cell</source>
        <translation>{count:,} Zelle</translation>
    </message>
    <message>
        <source>{count:,} cells</source>
        <translation>{count:,} Zellen</translation>
    </message>
    <message>
        <source>{count:,} change</source>
        <translation>{count:,} Änderung</translation>
    </message>
    <message>
        <source>{count:,} changes</source>
        <translation>{count:,} Änderungen</translation>
    </message>
    <message>
        <source>{count:,} checkpoint</source>
        <translation>{count:,} Zwischenstand</translation>
    </message>
    <message>
        <source>{count:,} checkpoints</source>
        <translation>{count:,} Zwischenstände</translation>
    </message>
    <message>
        <source>{count:,} dismissal</source>
        <translation>{count:,} zurückgewiesener Hinweis</translation>
    </message>
    <message>
        <source>{count:,} dismissals</source>
        <translation>{count:,} zurückgewiesene Hinweise</translation>
    </message>
    <message>
        <source>{count:,} entries</source>
        <translation>{count:,} Einträge</translation>
    </message>
    <message>
        <source>{count:,} entry</source>
        <translation>{count:,} Eintrag</translation>
    </message>
    <message>
        <source>{count:,} figure</source>
        <translation>{count:,} Wert</translation>
    </message>
    <message>
        <source>{count:,} figures</source>
        <translation>{count:,} Werte</translation>
    </message>
    <message>
        <source>{count:,} goal</source>
        <translation>{count:,} Oberziel</translation>
    </message>
    <message>
        <source>{count:,} goals</source>
        <translation>{count:,} Oberziele</translation>
    </message>
    <message>
        <source>{count:,} handout preset</source>
        <translation>{count:,} Handout-Vorgabe</translation>
    </message>
    <message>
        <source>{count:,} handout presets</source>
        <translation>{count:,} Handout-Vorgaben</translation>
    </message>
    <message>
        <source>{count:,} initiative</source>
        <translation>{count:,} Vorhaben</translation>
    </message>
    <message>
        <source>{count:,} initiatives</source>
        <translation>{count:,} Vorhaben</translation>
    </message>
    <message>
        <source>{count:,} item</source>
        <translation>{count:,} Punkt</translation>
    </message>
    <message>
        <source>{count:,} items</source>
        <translation>{count:,} Punkte</translation>
    </message>
    <message>
        <source>{count:,} line</source>
        <translation>{count:,} Zeile</translation>
    </message>
    <message>
        <source>{count:,} lines</source>
        <translation>{count:,} Zeilen</translation>
    </message>
    <message>
        <source>{count:,} link</source>
        <translation>{count:,} Verbindung</translation>
    </message>
    <message>
        <source>{count:,} links</source>
        <translation>{count:,} Verbindungen</translation>
    </message>
    <message>
        <source>{count:,} measure</source>
        <translation>{count:,} Kennzahl</translation>
    </message>
    <message>
        <source>{count:,} measurement</source>
        <translation>{count:,} Messung</translation>
    </message>
    <message>
        <source>{count:,} measurements</source>
        <translation>{count:,} Messungen</translation>
    </message>
    <message>
        <source>{count:,} measures</source>
        <translation>{count:,} Kennzahlen</translation>
    </message>
    <message>
        <source>{count:,} more item</source>
        <translation>{count:,} weiterer Punkt</translation>
    </message>
    <message>
        <source>{count:,} more items</source>
        <translation>{count:,} weitere Punkte</translation>
    </message>
    <message>
        <source>{count:,} objective</source>
        <translation>{count:,} Ziel</translation>
    </message>
    <message>
        <source>{count:,} objectives</source>
        <translation>{count:,} Ziele</translation>
    </message>
    <message>
        <source>{count:,} opportunities</source>
        <translation>{count:,} Chancen</translation>
    </message>
    <message>
        <source>{count:,} opportunity</source>
        <translation>{count:,} Chance</translation>
    </message>
    <message>
        <source>{count:,} people</source>
        <translation>{count:,} Personen</translation>
    </message>
    <message>
        <source>{count:,} person</source>
        <translation>{count:,} Person</translation>
    </message>
    <message>
        <source>{count:,} plan</source>
        <translation>{count:,} Plan</translation>
    </message>
    <message>
        <source>{count:,} plans</source>
        <translation>{count:,} Pläne</translation>
    </message>
    <message>
        <source>{count:,} rating level</source>
        <translation>{count:,} Bewertungsstufe</translation>
    </message>
    <message>
        <source>{count:,} rating levels</source>
        <translation>{count:,} Bewertungsstufen</translation>
    </message>
    <message>
        <source>{count:,} reading</source>
        <translation>{count:,} Messwert</translation>
    </message>
    <message>
        <source>{count:,} readings</source>
        <translation>{count:,} Messwerte</translation>
    </message>
    <message>
        <source>{count:,} resource</source>
        <translation>{count:,} Ressource</translation>
    </message>
    <message>
        <source>{count:,} resources</source>
        <translation>{count:,} Ressourcen</translation>
    </message>
    <message>
        <source>{count:,} result</source>
        <translation>{count:,} Ergebnis</translation>
    </message>
    <message>
        <source>{count:,} results</source>
        <translation>{count:,} Ergebnisse</translation>
    </message>
    <message>
        <source>{count:,} role</source>
        <translation>{count:,} Rolle</translation>
    </message>
    <message>
        <source>{count:,} roles</source>
        <translation>{count:,} Rollen</translation>
    </message>
    <message>
        <source>{count:,} row</source>
        <translation>{count:,} Zeile</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} Zeilen</translation>
    </message>
    <message>
        <source>{count:,} stakeholder</source>
        <translation>{count:,} Anspruchsgruppe</translation>
    </message>
    <message>
        <source>{count:,} stakeholders</source>
        <translation>{count:,} Anspruchsgruppen</translation>
    </message>
    <message>
        <source>{count:,} starred item</source>
        <translation>{count:,} Punkt mit Stern</translation>
    </message>
    <message>
        <source>{count:,} starred items</source>
        <translation>{count:,} Punkten mit Stern</translation>
    </message>
    <message>
        <source>{count:,} step</source>
        <translation>{count:,} Schritt</translation>
    </message>
    <message>
        <source>{count:,} steps</source>
        <translation>{count:,} Schritte</translation>
    </message>
    <message>
        <source>{count:,} strategies</source>
        <translation>{count:,} Strategien</translation>
    </message>
    <message>
        <source>{count:,} strategy</source>
        <translation>{count:,} Strategie</translation>
    </message>
    <message>
        <source>{count:,} strength</source>
        <translation>{count:,} Stärke</translation>
    </message>
    <message>
        <source>{count:,} strengths</source>
        <translation>{count:,} Stärken</translation>
    </message>
    <message>
        <source>{count:,} target</source>
        <translation>{count:,} Zielwert</translation>
    </message>
    <message>
        <source>{count:,} targets</source>
        <translation>{count:,} Zielwerte</translation>
    </message>
    <message>
        <source>{count:,} text</source>
        <translation>{count:,} Text</translation>
    </message>
    <message>
        <source>{count:,} texts</source>
        <translation>{count:,} Texte</translation>
    </message>
    <message>
        <source>{count:,} threat</source>
        <translation>{count:,} Risiko</translation>
    </message>
    <message>
        <source>{count:,} threats</source>
        <translation>{count:,} Risiken</translation>
    </message>
    <message>
        <source>{count:,} unit</source>
        <translation>{count:,} Einheit</translation>
    </message>
    <message>
        <source>{count:,} units</source>
        <translation>{count:,} Einheiten</translation>
    </message>
    <message>
        <source>{count:,} value</source>
        <translation>{count:,} Wert</translation>
    </message>
    <message>
        <source>{count:,} values</source>
        <translation>{count:,} Werte</translation>
    </message>
    <message>
        <source>{count:,} vote</source>
        <translation>{count:,} Stimme</translation>
    </message>
    <message>
        <source>{count:,} vote option</source>
        <translation>{count:,} Wahlmöglichkeit</translation>
    </message>
    <message>
        <source>{count:,} vote options</source>
        <translation>{count:,} Wahlmöglichkeiten</translation>
    </message>
    <message>
        <source>{count:,} vote round</source>
        <translation>{count:,} Abstimmung</translation>
    </message>
    <message>
        <source>{count:,} vote rounds</source>
        <translation>{count:,} Abstimmungen</translation>
    </message>
    <message>
        <source>{count:,} votes</source>
        <translation>{count:,} Stimmen</translation>
    </message>
    <message>
        <source>{count:,} warning</source>
        <translation>{count:,} Warnung</translation>
    </message>
    <message>
        <source>{count:,} warnings</source>
        <translation>{count:,} Warnungen</translation>
    </message>
    <message>
        <source>{count:,} weakness</source>
        <translation>{count:,} Schwäche</translation>
    </message>
    <message>
        <source>{count:,} weaknesses</source>
        <translation>{count:,} Schwächen</translation>
    </message>
    <message>
        <source>{count:,} workbook</source>
        <translation>{count:,} Arbeitsmappe</translation>
    </message>
    <message>
        <source>{count:,} workbooks</source>
        <translation>{count:,} Arbeitsmappen</translation>
    </message>
    <message>
        <source>{count:,} × {finding}</source>
        <translation>{count:,} × {finding}</translation>
    </message>
    <message>
        <source>{count} characters are not in the handout's fonts: {named}</source>
        <translation>{count} Zeichen fehlen in den Schriften des Handouts: {named}</translation>
    </message>
    <message>
        <source>{count} checkpoints are called “{name}”; name the step instead, as “log” lists it.</source>
        <translation>{count} Zwischenstände heißen „{name}“; nennen Sie stattdessen den Schritt, wie „log“ ihn aufführt.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{deed} as the plan has it: {fields}. What the file says stands under other information.</source>
        <translation>{deed} wie es im Plan steht: {fields}. Was die Datei sagt, steht unter „Weitere Angaben“.</translation>
    </message>
    <message>
        <source>{deed} nothing.</source>
        <translation>{deed} nichts.</translation>
    </message>
    <message>
        <source>{deed} of the plan: {fields}.</source>
        <translation>{deed} im Plan: {fields}.</translation>
    </message>
    <message>
        <source>{deed} {rows}.</source>
        <translation>{deed} {rows}.</translation>
    </message>
    <message>
        <source>{effect} leads to {cause} already; the link would close a circle.</source>
        <translation>{effect} führt schon zu {cause}; die Verbindung schlösse einen Kreis.</translation>
    </message>
    <message>
        <source>{element} does not belong in {above}</source>
        <translation>{element} gehört nicht in {above}</translation>
    </message>
    <message>
        <source>{element} has an attribute {name} the standard does not know</source>
        <translation>{element} hat ein Attribut {name}, das die Norm nicht kennt</translation>
    </message>
    <message>
        <source>{element} has no {name}</source>
        <translation>{element} hat kein {name}</translation>
    </message>
    <message>
        <source>{element} has too many of {name}</source>
        <translation>{element} hat {name} zu oft</translation>
    </message>
    <message>
        <source>{element} holds markup</source>
        <translation>{element} enthält Auszeichnungen</translation>
    </message>
    <message>
        <source>{element} holds text</source>
        <translation>{element} enthält Text</translation>
    </message>
    <message>
        <source>{element} stands out of order in {above}</source>
        <translation>{element} steht in {above} nicht an seiner Stelle</translation>
    </message>
    <message>
        <source>{element} {fault}</source>
        <translation>{element} {fault}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} und {count} weitere</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{format} has no place for {rows}.</source>
        <translation>{format} hat keinen Platz für {rows}.</translation>
    </message>
    <message>
        <source>{formula}, at least 0</source>
        <translation>{formula}, mindestens 0</translation>
    </message>
    <message>
        <source>{formula}, at most 10</source>
        <translation>{formula}, höchstens 10</translation>
    </message>
    <message>
        <source>{item} has no dot; leave it out.</source>
        <translation>{item} hat keinen Klebepunkt; lassen Sie den Code weg.</translation>
    </message>
    <message>
        <source>{item} has {dots} dots; it may have {cap}.</source>
        <translation>{item} hat {dots} Klebepunkte; erlaubt sind {cap}.</translation>
    </message>
    <message>
        <source>{item} is not on the ballot.</source>
        <translation>{item} steht nicht auf dem Stimmzettel.</translation>
    </message>
    <message>
        <source>{item} is on this ballot twice.</source>
        <translation>{item} steht zweimal auf diesem Stimmzettel.</translation>
    </message>
    <message>
        <source>{item} needs no figure: the order of the codes is the ranking.</source>
        <translation>{item} braucht keine Zahl: Die Reihenfolge der Codes ist die Rangfolge.</translation>
    </message>
    <message>
        <source>{noun:A} cannot stand below itself.</source>
        <translation>{noun}: kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>{noun:A} has no field {field} that can be set.</source>
        <translation>{noun}: Ein Feld {field}, das sich setzen lässt, gibt es nicht.</translation>
    </message>
    <message>
        <source>{noun:A} has no field {name} to be moved by.</source>
        <translation>{noun}: Ein Feld {name} zum Verschieben gibt es nicht.</translation>
    </message>
    <message>
        <source>{noun:A} needs {field:a}.</source>
        <translation>{noun}: {field} fehlt.</translation>
    </message>
    <message>
        <source>{noun:A} needs {fields}.</source>
        <translation>{noun}: Es fehlt {fields}.</translation>
    </message>
    <message>
        <source>{number:,.15g}</source>
        <translation>{number:,.15g}</translation>
    </message>
    <message>
        <source>{number} is more than one: {codes}. Write the letter too.</source>
        <translation>{number} ist nicht eindeutig: {codes}. Schreiben Sie den Buchstaben dazu.</translation>
    </message>
    <message>
        <source>{person}: {step}</source>
        <translation>{person}: {step}</translation>
    </message>
    <message>
        <source>{place} holds what cannot stand there</source>
        <translation>{place} enthält, was dort nicht stehen kann</translation>
    </message>
    <message>
        <source>{rows} added</source>
        <translation>{rows} hinzugefügt</translation>
    </message>
    <message>
        <source>{rows} added, named as owners</source>
        <translation>{rows} hinzugefügt, als Verantwortliche genannt</translation>
    </message>
    <message>
        <source>{rows} added, named as somebody's</source>
        <translation>{rows} hinzugefügt, bei anderen genannt</translation>
    </message>
    <message>
        <source>{rows} changed</source>
        <translation>{rows} geändert</translation>
    </message>
    <message>
        <source>{rows} changed in the file and in the plan: both stay until somebody decides</source>
        <translation>{rows} in der Datei und im Plan geändert: Beides bleibt, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>{rows} changed in the file, but computed: not read</source>
        <translation>{rows} in der Datei geändert, aber berechnet: nicht gelesen</translation>
    </message>
    <message>
        <source>{rows} changed in the file, but deleted in the plan since</source>
        <translation>{rows} in der Datei geändert, im Plan inzwischen gelöscht</translation>
    </message>
    <message>
        <source>{rows} left out</source>
        <translation>{rows} ausgelassen</translation>
    </message>
    <message>
        <source>{rows} not in the file; nothing is deleted</source>
        <translation>{rows} nicht in der Datei; gelöscht wird nichts</translation>
    </message>
    <message>
        <source>{rows} of the file stand in the plan already.</source>
        <translation>{rows} der Datei: stehen schon im Plan.</translation>
    </message>
    <message>
        <source>{rows} said already, word for word: left out</source>
        <translation>{rows}, Wort für Wort schon gesagt: ausgelassen</translation>
    </message>
    <message>
        <source>{rows} without a code, taken for the one of the same name</source>
        <translation>{rows} ohne Code, dem Namen nach zugeordnet</translation>
    </message>
    <message>
        <source>{row} cannot lead to itself.</source>
        <translation>{row} kann nicht zu sich selbst führen.</translation>
    </message>
    <message>
        <source>{row} has a code that another has too: {code}.</source>
        <translation>{row} hat einen Code, den es noch einmal gibt: {code}.</translation>
    </message>
    <message>
        <source>{row} is an objective already.</source>
        <translation>{row} ist schon ein Ziel.</translation>
    </message>
    <message>
        <source>{row} says the same as {other}.</source>
        <translation>{row} sagt dasselbe wie {other}.</translation>
    </message>
    <message>
        <source>{row} starts after it is due.</source>
        <translation>{row} beginnt nach der Fälligkeit.</translation>
    </message>
    <message>
        <source>{row} was deleted by {person} and kept for what others did with it.</source>
        <translation>{row} wurde von {person} gelöscht und blieb, weil andere damit gearbeitet haben.</translation>
    </message>
    <message>
        <source>{row}, {heading}</source>
        <translation>{row}, {heading}</translation>
    </message>
    <message>
        <source>{sheet}, row {row:,}: {called}</source>
        <translation>{sheet}, Zeile {row:,}: {called}</translation>
    </message>
    <message>
        <source>{sheet}, row {row:,}: {fault}</source>
        <translation>{sheet}, Zeile {row:,}: {fault}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{some} · {more}</source>
        <translation>{some} · {more}</translation>
    </message>
    <message>
        <source>{some}, {next}</source>
        <translation>{some}, {next}</translation>
    </message>
    <message>
        <source>{steps} made after the backup cannot be saved.</source>
        <translation>{steps} nach der Sicherung: nicht zu retten.</translation>
    </message>
    <message>
        <source>{text} would be left without words.</source>
        <translation>{text} bliebe ohne Wörter zurück.</translation>
    </message>
    <message>
        <source>{text} would be longer than the {field} may be.</source>
        <translation>{text} würde länger, als es für das Feld {field} erlaubt ist.</translation>
    </message>
    <message>
        <source>{trouble} Everything is kept in memory as before.</source>
        <translation>{trouble} Alles bleibt wie bisher im Speicher.</translation>
    </message>
    <message>
        <source>{trouble} No new round was begun.</source>
        <translation>{trouble} Es wurde keine neue Runde begonnen.</translation>
    </message>
    <message>
        <source>{trouble} The last change was not made; all before it is kept.</source>
        <translation>{trouble} Die letzte Änderung wurde nicht gemacht; alles davor ist gesichert.</translation>
    </message>
    <message>
        <source>{user} on {host}, process {process}, since {clock}</source>
        <translation>{user} an {host}, Prozess {process}, seit {clock}</translation>
    </message>
    <message>
        <source>{value} is not a date for the {field}. Write it like 2027-03-31.</source>
        <translation>{field}: {value} ist kein Datum. Schreiben Sie es wie 2027-03-31.</translation>
    </message>
    <message>
        <source>{value} is not one of the values that stand there.</source>
        <translation>{value} ist keiner der Werte, die dort stehen.</translation>
    </message>
    <message>
        <source>{value} is not {field:a}. Known are: {known}.</source>
        <translation>{field}: {value} gibt es dort nicht. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>{warnings}.</source>
        <translation>{warnings}.</translation>
    </message>
    <message>
        <source>“{field}” is nothing that a column can be; name {known}.</source>
        <translation>„{field}“ kann keine Spalte sein; nennen Sie {known}.</translation>
    </message>
    <message>
        <source>“{name}” (format {version}) cannot be brought to this version and was left as it is: {why}</source>
        <translation>„{name}“ (Format {version}) lässt sich nicht auf diese Version bringen und blieb, wie er ist: {why}</translation>
    </message>
    <message>
        <source>“{name}” can be neither written nor read; put its disk back and open it again.</source>
        <translation>„{name}“ lässt sich weder schreiben noch lesen; schließen Sie den Datenträger wieder an und öffnen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought to this version: its folder cannot be written.</source>
        <translation>„{name}“ lässt sich nicht auf diese Version bringen: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be edited: its folder cannot be written; open it to read.</source>
        <translation>„{name}“ lässt sich nicht bearbeiten: Der Ordner ist schreibgeschützt; öffnen Sie den Plan zum Lesen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more: its disk is gone, or something else was written over it.</source>
        <translation>„{name}“ lässt sich nicht mehr lesen: Der Datenträger ist weg, oder etwas anderes hat die Datei überschrieben.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>„{name}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be repaired: its journal is damaged too, and there is no good backup of it.</source>
        <translation>„{name}“ lässt sich nicht reparieren: Auch das Journal ist beschädigt, und es gibt keine unversehrte Sicherung.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used just now. {trouble}</source>
        <translation>„{name}“ lässt sich eben nicht benutzen. {trouble}</translation>
    </message>
    <message>
        <source>“{name}” cannot be written there.</source>
        <translation>„{name}“ lässt sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>“{name}” could not be read just now; is its disk still there?</source>
        <translation>„{name}“ ließ sich eben nicht lesen; ist der Datenträger noch da?</translation>
    </message>
    <message>
        <source>“{name}” exists already; choose another name.</source>
        <translation>„{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” exists already; the repaired plan needs a name of its own.</source>
        <translation>„{name}“ gibt es schon; der reparierte Plan braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{name}” has a journal that Charthouse did not write; use a backup.</source>
        <translation>„{name}“ hat ein Journal, das Charthouse nicht geschrieben hat; verwenden Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“{name}” has a sheet of more than {rows:,} rows or {cells:,} cells; no table of a plan is so large.</source>
        <translation>„{name}“ hat ein Blatt mit mehr als {rows:,} Zeilen oder {cells:,} Zellen; keine Tabelle eines Plans ist so groß.</translation>
    </message>
    <message>
        <source>“{name}” has merged cells; unmerge them, so that each row says what it means.</source>
        <translation>„{name}“ hat verbundene Zellen; trennen Sie sie, damit jede Zeile sagt, was sie meint.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} rows; a plan takes no more at once.</source>
        <translation>„{name}“ hat mehr als {most:,} Zeilen; mehr nimmt ein Plan nicht auf einmal auf.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} columns.</source>
        <translation>„{name}“ hat mehr als {most} Spalten.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} sheets.</source>
        <translation>„{name}“ hat mehr als {most} Blätter.</translation>
    </message>
    <message>
        <source>“{name}” holds a step that differs from the same step here; nothing was merged.</source>
        <translation>„{name}“ enthält einen Schritt, der vom selben Schritt hier abweicht; nichts wurde eingearbeitet.</translation>
    </message>
    <message>
        <source>“{name}” holds macros, which are not read; save it as .xlsx, without them.</source>
        <translation>„{name}“ enthält Makros, die nicht gelesen werden; speichern Sie die Datei ohne sie als .xlsx.</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} files; no workbook of a plan does.</source>
        <translation>„{name}“ enthält {count:,} Dateien; so viele hat keine Arbeitsmappe eines Plans.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF document, not a Charthouse plan.</source>
        <translation>„{name}“ ist ein PDF-Dokument, kein Charthouse-Plan.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Charthouse plan.</source>
        <translation>„{name}“ ist die Datenbank eines anderen Programms, kein Charthouse-Plan.</translation>
    </message>
    <message>
        <source>“{name}” is a document of an older Office, not a Charthouse plan; save a workbook as .xlsx and choose Import… for what it holds.</source>
        <translation>„{name}“ ist ein Dokument eines älteren Office, kein Charthouse-Plan; speichern Sie eine Arbeitsmappe als .xlsx und wählen Sie „Importieren…“.</translation>
    </message>
    <message>
        <source>“{name}” is a picture, not a Charthouse plan.</source>
        <translation>„{name}“ ist ein Bild, kein Charthouse-Plan.</translation>
    </message>
    <message>
        <source>“{name}” is a text, not a Charthouse plan; choose Import… for lists and outlines.</source>
        <translation>„{name}“ ist ein Text, kein Charthouse-Plan; Listen und Gliederungen holt „Importieren…“.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook or another packed file, not CSV, whatever its name says.</source>
        <translation>„{name}“ ist eine Arbeitsmappe oder eine andere gepackte Datei, kein CSV, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook, another Office document or a ZIP archive, not a Charthouse plan; choose Import… for what a workbook holds.</source>
        <translation>„{name}“ ist eine Arbeitsmappe, ein anderes Office-Dokument oder ein ZIP-Archiv, kein Charthouse-Plan; den Inhalt einer Arbeitsmappe holt „Importieren…“.</translation>
    </message>
    <message>
        <source>“{name}” is an XML or HTML document, not a Charthouse plan; choose Import… for StratML and OPML.</source>
        <translation>„{name}“ ist ein XML- oder HTML-Dokument, kein Charthouse-Plan; StratML und OPML holt „Importieren…“.</translation>
    </message>
    <message>
        <source>“{name}” is another plan, not a copy of “{plan}”.</source>
        <translation>„{name}“ ist ein anderer Plan, keine Kopie von „{plan}“.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be unpacked.</source>
        <translation>„{name}“ ist beschädigt und lässt sich nicht auspacken.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a workbook.</source>
        <translation>„{name}“ ist beschädigt: Die Datei lässt sich nicht als Arbeitsmappe lesen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say which version it is of; restore it from a backup.</source>
        <translation>„{name}“ ist beschädigt: Die Datei sagt nicht, von welcher Version sie ist; stellen Sie den Plan aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: step “{step}” is not as it was written.</source>
        <translation>„{name}“ ist beschädigt: Schritt „{step}“ ist nicht, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {what}; restore it from a backup.</source>
        <translation>„{name}“ ist beschädigt: {what}; stellen Sie den Plan aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; restore it from a backup.</source>
        <translation>„{name}“ ist beschädigt; stellen Sie den Plan aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program; try again in a moment.</source>
        <translation>„{name}“ wird von einem anderen Programm benutzt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB; no table of a plan is.</source>
        <translation>„{name}“ ist größer als {most} MB; so groß ist keine Tabelle eines Plans.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB; no workbook of a plan is.</source>
        <translation>„{name}“ ist größer als {most} MB; so groß ist keine Arbeitsmappe eines Plans.</translation>
    </message>
    <message>
        <source>“{name}” is linked to other workbooks; break the links and save it again.</source>
        <translation>„{name}“ ist mit anderen Arbeitsmappen verknüpft; lösen Sie die Verknüpfungen und speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>“{name}” is no Excel workbook, whatever its name says.</source>
        <translation>„{name}“ ist keine Excel-Arbeitsmappe, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>“{name}” is no encoding that is read; name one of {known}.</source>
        <translation>„{name}“ ist kein Zeichensatz, der gelesen wird; nennen Sie einen von {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no workbook that was made from this plan.</source>
        <translation>„{name}“ ist keine Arbeitsmappe, die aus diesem Plan entstand.</translation>
    </message>
    <message>
        <source>“{name}” is not a CSV file that can be read.</source>
        <translation>„{name}“ ist keine lesbare CSV-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a Charthouse plan.</source>
        <translation>„{name}“ ist kein Charthouse-Plan.</translation>
    </message>
    <message>
        <source>“{name}” is not a locale that Charthouse knows.</source>
        <translation>„{name}“ ist keine Schreibweise, die Charthouse kennt.</translation>
    </message>
    <message>
        <source>“{name}” is not a page of the handout. Choose from {known}.</source>
        <translation>„{name}“ ist keine Seite des Handouts. Wählen Sie aus {known}.</translation>
    </message>
    <message>
        <source>“{name}” is not a paper. Choose {known}.</source>
        <translation>„{name}“ ist kein Papier. Wählen Sie {known}.</translation>
    </message>
    <message>
        <source>“{name}” is not a part of an outline and is left out</source>
        <translation>„{name}“ ist kein Teil einer Gliederung und bleibt weg</translation>
    </message>
    <message>
        <source>“{name}” is not a text, whatever its name says.</source>
        <translation>„{name}“ ist kein Text, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>“{name}” is not back in its place yet.</source>
        <translation>„{name}“ liegt noch nicht wieder an der alten Stelle.</translation>
    </message>
    <message>
        <source>“{name}” is not read: import takes Excel workbooks, CSV, StratML, OPML and Markdown ({known}).</source>
        <translation>„{name}“ wird nicht gelesen: Importieren lassen sich Excel-Arbeitsmappen, CSV, StratML, OPML und Markdown ({known}).</translation>
    </message>
    <message>
        <source>“{name}” is not written in UTF-8; save it as “CSV UTF-8”.</source>
        <translation>„{name}“ ist nicht in UTF-8 geschrieben; speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>“{name}” is not written in {encoding}.</source>
        <translation>„{name}“ ist nicht in {encoding} geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” is open for editing elsewhere ({holder}); close it there, or open it to read.</source>
        <translation>„{name}“ ist anderswo zum Bearbeiten geöffnet ({holder}); schließen Sie den Plan dort oder öffnen Sie ihn zum Lesen.</translation>
    </message>
    <message>
        <source>“{name}” is open for editing elsewhere; close it there, or open it to read.</source>
        <translation>„{name}“ ist anderswo zum Bearbeiten geöffnet; schließen Sie den Plan dort oder öffnen Sie ihn zum Lesen.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only.</source>
        <translation>„{name}“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; save it without one.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt; speichern Sie die Datei ohne.</translation>
    </message>
    <message>
        <source>“{name}” is read-only; open it to read.</source>
        <translation>„{name}“ ist schreibgeschützt; öffnen Sie den Plan zum Lesen.</translation>
    </message>
    <message>
        <source>“{name}” is sound; there is nothing to repair.</source>
        <translation>„{name}“ ist unversehrt; es ist nichts zu reparieren.</translation>
    </message>
    <message>
        <source>“{name}” is the next round of this plan; merge this one into that.</source>
        <translation>„{name}“ ist die nächste Runde dieses Plans; arbeiten Sie diesen dort ein.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, which is not read; save it as .xlsx.</source>
        <translation>„{name}“ ist {kind} und wird nicht gelesen; speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>“{name}” needs a newer Charthouse (format {version}); this one cannot show it.</source>
        <translation>„{name}“ braucht ein neueres Charthouse (Format {version}); dieses kann den Plan nicht zeigen.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory or time than a file of a plan does; it is not read.</source>
        <translation>„{name}“ braucht mehr Speicher oder Zeit als die Datei eines Plans; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file of a plan does; it is not read.</source>
        <translation>„{name}“ braucht mehr Speicher als die Datei eines Plans; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” takes longer to read than a file of a plan does; it was given up.</source>
        <translation>„{name}“ zu lesen dauert länger als bei der Datei eines Plans; es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program and cannot be opened safely; use a backup.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert und lässt sich nicht sicher öffnen; verwenden Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere meanwhile; save a copy of what is here, then merge the two.</source>
        <translation>„{name}“ wurde inzwischen anderswo geändert; speichern Sie eine Kopie von dem, was hier steht, und führen Sie dann beide zusammen.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Charthouse (format {version}), which this one cannot read.</source>
        <translation>„{name}“ stammt von einem neueren Charthouse (Format {version}), das dieses nicht lesen kann.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Charthouse (format {version}); it can be merged there only.</source>
        <translation>„{name}“ stammt von einem neueren Charthouse (Format {version}); nur dort lässt sich die Kopie einarbeiten.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Charthouse; only that one can check it.</source>
        <translation>„{name}“ stammt von einem neueren Charthouse; nur dieses kann den Plan prüfen.</translation>
    </message>
    <message>
        <source>“{name}” was made from a copy that has not come back yet; merge that one first.</source>
        <translation>„{name}“ stammt aus einer Kopie, die noch nicht zurückgekommen ist; arbeiten Sie zuerst diese ein.</translation>
    </message>
    <message>
        <source>“{name}” was made from another plan, or from an earlier round of this one.</source>
        <translation>„{name}“ stammt aus einem anderen Plan oder aus einer früheren Runde von diesem.</translation>
    </message>
    <message>
        <source>“{name}” was moved or removed.</source>
        <translation>„{name}“ wurde verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} does not exist.</source>
        <translation>„{name}“ wurde nicht geschrieben: Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {why}. Choose another folder.</source>
        <translation>„{name}“ wurde nicht geschrieben: {why}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than a workbook of a plan holds; it is not read.</source>
        <translation>„{name}“ enthält ausgepackt weit mehr als die Arbeitsmappe eines Plans; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>„{path}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>“{plan}” is a copy made to be shared; merge it into “{name}” instead.</source>
        <translation>„{plan}“ ist eine Kopie zum Weitergeben; arbeiten Sie sie stattdessen in „{name}“ ein.</translation>
    </message>
    <message>
        <source>“{source}” is damaged ({error}); nothing was merged.</source>
        <translation>„{source}“ ist beschädigt ({error}); nichts wurde eingearbeitet.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{text}” is not a colour. Write six hexadecimal digits, like #12355B.</source>
        <translation>„{text}“ ist keine Farbe. Schreiben Sie sechs hexadezimale Ziffern, etwa #12355B.</translation>
    </message>
    <message>
        <source>“{text}” is not a period. Write 2027, 2027-Q2, 2027-03 or 2027-W09.</source>
        <translation>„{text}“ ist kein Zeitraum. Schreiben Sie 2027, 2027-Q2, 2027-03 oder 2027-W09.</translation>
    </message>
    <message>
        <source>“{typed}” divides by zero.</source>
        <translation>„{typed}“ teilt durch null.</translation>
    </message>
    <message>
        <source>“{typed}” does not fit {language} numbers.</source>
        <translation>„{typed}“ passt nicht zur Schreibweise der Zahlen in diesem Plan.</translation>
    </message>
    <message>
        <source>“{typed}” does not fit {language} numbers. Write {advice}.</source>
        <translation>„{typed}“ passt nicht zur Schreibweise der Zahlen in diesem Plan. Schreiben Sie {advice}.</translation>
    </message>
    <message>
        <source>“{typed}” has more than {most} digits.</source>
        <translation>„{typed}“ hat mehr als {most} Ziffern.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number.</source>
        <translation>„{typed}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{typed}” is not a sum that can be worked out.</source>
        <translation>„{typed}“ ist keine Rechnung, die aufgeht.</translation>
    </message>
    <message>
        <source>“{typed}” is too large.</source>
        <translation>„{typed}“ ist zu groß.</translation>
    </message>
    <message>
        <source>“{word}” is not a code. Write codes like S3, with a figure like S3:2.</source>
        <translation>„{word}“ ist kein Code. Schreiben Sie Codes wie S3, mit einer Zahl wie S3:2.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share a copy</source>
        <translation>Eine Kopie weitergeben</translation>
    </message>
    <message>
        <source>Leave out the ballots ({count}): who voted for what, and the results, which are counted from them</source>
        <translation>Stimmzettel weglassen ({count}): wer wofür gestimmt hat, und die Ergebnisse, die daraus gezählt werden</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was wegbleibt</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>A plan file for those who take part: the pages as they are now. What they do in it can be merged back.</source>
        <translation>Eine Plandatei für alle, die teilnehmen: die Seiten, wie sie jetzt sind. Was sie darin tun, lässt sich wieder einarbeiten.</translation>
    </message>
    <message>
        <source>The copy goes without</source>
        <translation>Die Kopie enthält nicht</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>Shared copy</source>
        <translation>Weitergegebene Kopie</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was wegblieb</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggeblieben</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It can be sent out now. The plan that is open is the original still.</source>
        <translation>Sie kann jetzt verschickt werden. Geöffnet ist weiterhin das Original.</translation>
    </message>
    <message>
        <source>“{name}” is written</source>
        <translation>„{name}“ ist geschrieben</translation>
    </message>
</context>
<context>
    <name>SheetStrip</name>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>What the new plan begins with</source>
        <translation>Womit der neue Plan beginnt</translation>
    </message>
    <message>
        <source>What shall the new plan begin with?</source>
        <translation>Womit soll der neue Plan beginnen?</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>Weiter…</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Mission</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Whom do we serve, and how?</source>
        <translation>Wem dienen wir, und wie?</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Two or three honest sentences</source>
        <translation>Zwei oder drei ehrliche Sätze</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>What makes this the moment?</source>
        <translation>Warum ist jetzt der Augenblick?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Alle Änderungen gespeichert {time}</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Not saved: your typing is kept in memory</source>
        <translation>Nicht gespeichert: Ihre Eingaben bleiben im Speicher</translation>
    </message>
</context>
<context>
    <name>StrategiesBoard</name>
    <message>
        <source>Which item does it come from?</source>
        <translation>Aus welchem Punkt folgt es?</translation>
    </message>
    <message>
        <source>No item of that name.</source>
        <translation>Kein Punkt heißt so.</translation>
    </message>
    <message>
        <source>Below which objective?</source>
        <translation>Unter welchem Ziel?</translation>
    </message>
    <message>
        <source>No objective of that name.</source>
        <translation>Kein Ziel heißt so.</translation>
    </message>
    <message>
        <source>Which objective carries it out?</source>
        <translation>Welches Ziel führt es aus?</translation>
    </message>
    <message>
        <source>Link to an item…</source>
        <translation>Mit einem Punkt verbinden…</translation>
    </message>
    <message>
        <source>Make an objective…</source>
        <translation>Ein Ziel daraus machen…</translation>
    </message>
    <message>
        <source>Link to an objective…</source>
        <translation>Mit einem Ziel verbinden…</translation>
    </message>
    <message>
        <source>{pairing} strategy</source>
        <translation>{pairing}-Strategie</translation>
    </message>
    <message>
        <source>From {items}</source>
        <translation>Aus {items}</translation>
    </message>
    <message>
        <source>There is no {code}; it stays in the text</source>
        <translation>{code} gibt es nicht; es bleibt im Text stehen</translation>
    </message>
    <message>
        <source>As a goal of its own</source>
        <translation>Als eigenes Oberziel</translation>
    </message>
</context>
<context>
    <name>StrategyDetails</name>
    <message>
        <source>Select a strategy to see what it comes from.</source>
        <translation>Wählen Sie eine Strategie, um zu sehen, woraus sie folgt.</translation>
    </message>
    <message>
        <source>Strategy text</source>
        <translation>Text der Strategie</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Noch kein Punkt</translation>
    </message>
    <message>
        <source>Link an item</source>
        <translation>Einen Eintrag verknüpfen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Make an objective</source>
        <translation>Ein Ziel daraus machen</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Folgt aus</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
</context>
<context>
    <name>SwotDetails</name>
    <message>
        <source>Select an item to see its evidence and links.</source>
        <translation>Wählen Sie einen Punkt, um Beleg und Verbindungen zu sehen.</translation>
    </message>
    <message>
        <source>Item text</source>
        <translation>Text des Punkts</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>How do we know? A figure, a source</source>
        <translation>Woher wissen wir das? Eine Zahl, eine Quelle</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Link an objective</source>
        <translation>Ein Ziel verknüpfen</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Only you see this. It is never printed.</source>
        <translation>Nur Sie sehen das. Es wird nie gedruckt.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
</context>
<context>
    <name>SwotPage</name>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>TOWS strategies</source>
        <translation>TOWS-Strategien</translation>
    </message>
    <message>
        <source>Boards of the SWOT page</source>
        <translation>Tafeln der SWOT-Seite</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Meiste Stimmen</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>Strittigste</translation>
    </message>
    <message>
        <source>Where the ballots differ most stands first</source>
        <translation>Wo sich die Stimmzettel am meisten unterscheiden, steht zuerst</translation>
    </message>
    <message>
        <source>Vote…</source>
        <translation>Abstimmen…</translation>
    </message>
    <message>
        <source>SWOT items</source>
        <translation>SWOT-Punkte</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>No text of this plan has these words.</source>
        <translation>Kein Text dieses Plans hat diese Wörter.</translation>
    </message>
    <message>
        <source>Find in the whole plan</source>
        <translation>Im ganzen Plan suchen</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>{count} ersetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>{count} texts or more</source>
        <translation>{count} Texte oder mehr</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 Text</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} Texte</translation>
    </message>
    <message>
        <source>1 text changed</source>
        <translation>1 Text geändert</translation>
    </message>
    <message>
        <source>{count} texts changed</source>
        <translation>{count} Texte geändert</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>The page is in “{path}”.</source>
        <translation>Die Seite liegt in „{path}“.</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>What is shown was read before. Try again once the file is back.</source>
        <translation>Was Sie sehen, wurde vorher gelesen. Versuchen Sie es erneut, sobald die Datei wieder da ist.</translation>
    </message>
    <message>
        <source>Your typing is kept in memory. Try again once the disk is back or has room, or save a copy.</source>
        <translation>Ihre Eingaben bleiben im Speicher. Versuchen Sie es erneut, sobald der Datenträger wieder da ist oder Platz hat, oder speichern Sie eine Kopie.</translation>
    </message>
</context>
<context>
    <name>UndecidedNote</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>1 value to decide</source>
        <translation>1 Wert zu entscheiden</translation>
    </message>
    <message>
        <source>{count} values to decide</source>
        <translation>{count} Werte zu entscheiden</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>UnopenedDialog</name>
    <message>
        <source>Check and repair</source>
        <translation>Prüfen und reparieren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>In eine neue Datei reparieren</translation>
    </message>
    <message>
        <source>A repair makes a new file; this one stays as it is.</source>
        <translation>Eine Reparatur macht eine neue Datei; diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened</source>
        <translation>„{name}“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Was beschädigt ist</translation>
    </message>
    <message>
        <source>Nothing in the file can be read as a plan any more.</source>
        <translation>Nichts in der Datei lässt sich noch als Plan lesen.</translation>
    </message>
    <message>
        <source>What a repair does</source>
        <translation>Was eine Reparatur tut</translation>
    </message>
    <message>
        <source>It puts the damaged places right from the plan’s own history, which says what was written.</source>
        <translation>Sie berichtigt die beschädigten Stellen aus dem Verlauf des Plans, der sagt, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Where that is damaged too, the backup of {when} helps out; it says what is lost then.</source>
        <translation>Wo auch der beschädigt ist, hilft die Sicherung vom {when} aus; was dann fehlt, wird gesagt.</translation>
    </message>
    <message>
        <source>The backup of {when} takes its place; what was done after it is lost.</source>
        <translation>Die Sicherung vom {when} tritt an ihre Stelle; was danach geschah, ist verloren.</translation>
    </message>
    <message>
        <source>There is no backup of this plan on this computer.</source>
        <translation>Auf diesem Rechner gibt es keine Sicherung dieses Plans.</translation>
    </message>
</context>
<context>
    <name>VisionBanner</name>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>What will be true when we have succeeded?</source>
        <translation>Was wird wahr sein, wenn es gelungen ist?</translation>
    </message>
    <message>
        <source>Vision {year}</source>
        <translation>Vision {year}</translation>
    </message>
</context>
<context>
    <name>VisionPage</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Anspruchsgruppe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Plan details</source>
        <translation>Angaben zum Plan</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rolle gelöscht</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Which vote</source>
        <translation>Welche Abstimmung</translation>
    </message>
    <message>
        <source>Delete the vote</source>
        <translation>Abstimmung löschen</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Wieder verdecken</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>New vote…</source>
        <translation>Neue Abstimmung…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Paper ballots, one line each. Nobody sees a total before you reveal it.</source>
        <translation>Stimmzettel auf Papier, je eine Zeile. Niemand sieht eine Summe, bevor Sie aufdecken.</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <source>revealed {day}</source>
        <translation>aufgedeckt {day}</translation>
    </message>
</context>
<context>
    <name>Voted</name>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open the sample plan</source>
        <translation>Beispielplan öffnen</translation>
    </message>
    <message>
        <source>A copy to try things on, ready in a second</source>
        <translation>Eine Kopie zum Ausprobieren, in einer Sekunde bereit</translation>
    </message>
    <message>
        <source>New plan from a template…</source>
        <translation>Neuer Plan aus einer Vorlage…</translation>
    </message>
    <message>
        <source>One-day workshop, board scorecard, or empty</source>
        <translation>Eintägige Klausur, Scorecard für den Vorstand, oder leer</translation>
    </message>
    <message>
        <source>Or drop a .charthouse file anywhere</source>
        <translation>Oder eine .charthouse-Datei irgendwohin ziehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>From what the room says to a plan leaders can act on, on paper the same day.</source>
        <translation>Von dem, was der Raum sagt, zu einem Plan, nach dem sich handeln lässt, noch am selben Tag auf Papier.</translation>
    </message>
    <message>
        <source>No account, no network. Plans are files on this computer.</source>
        <translation>Kein Konto, kein Netz. Pläne sind Dateien auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Plans you open appear here</source>
        <translation>Geöffnete Pläne erscheinen hier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>This went wrong unexpectedly: {why}</source>
        <translation>Das ging unerwartet schief: {why}</translation>
    </message>
</context>
<context>
    <name>_GoButton</name>
    <message>
        <source>Go to {code}, {title}</source>
        <translation>Zu {code}, {title}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Measure of {code}, {frequency}</source>
        <translation>Kennzahl von {code}, {frequency}</translation>
    </message>
    <message>
        <source>Double-click, or Alt+{number} twice: this card alone</source>
        <translation>Doppelklick oder zweimal Alt+{number}: nur diese Karte</translation>
    </message>
</context>
<context>
    <name>_ItemButton</name>
    <message>
        <source>Begin with {code}, {text}</source>
        <translation>Mit {code} beginnen, {text}</translation>
    </message>
</context>
<context>
    <name>_LogoBox</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Noch kein Logo</translation>
    </message>
</context>
<context>
    <name>_StarButton</name>
    <message>
        <source>Take the star (S)</source>
        <translation>Stern nehmen (S)</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>Stern (S)</translation>
    </message>
</context>
<context>
    <name>_Thresholds</name>
    <message>
        <source>Goal</source>
        <translation>Zielmarke</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wieder gemacht: {step}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Gemacht: {step}</translation>
    </message>
</context>
<context>
    <name>bootstrap</name>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>Nothing in it yet.</source>
        <translation>Noch ist nichts darin.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Held {value}</source>
        <translation>Enthielt {value}</translation>
    </message>
    <message>
        <source>Holds {value} again</source>
        <translation>Enthält wieder {value}</translation>
    </message>
    <message>
        <source>Holds {value}</source>
        <translation>Enthält {value}</translation>
    </message>
    <message>
        <source>Should hold {value}</source>
        <translation>Sollte {value} enthalten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The right values came from the plan’s own history. Nothing is lost.</source>
        <translation>Die richtigen Werte kamen aus dem Verlauf des Plans. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Damaged steps came from the backup “{backup}”, later ones from the plan itself.</source>
        <translation>Beschädigte Schritte kamen aus der Sicherung „{backup}“, spätere aus dem Plan selbst.</translation>
    </message>
    <message>
        <source>The plan could not be put right. The new file is the backup “{backup}”.</source>
        <translation>Der Plan ließ sich nicht berichtigen. Die neue Datei ist die Sicherung „{backup}“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>the top</source>
        <translation>ganz oben</translation>
    </message>
    <message>
        <source>Moved from {before} to {after}</source>
        <translation>Von {before} nach {after} verschoben</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} dazu</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>“{text}” is not a date. Write 2027, Q2 2027, Jun 2027 or 2027-06-30.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie 2027, Q2 2027, Jun 2027 oder 2027-06-30.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write it like 2026.</source>
        <translation>„{text}“ ist kein Jahr. Schreiben Sie es wie 2026.</translation>
    </message>
    <message>
        <source>W{week} {year}</source>
        <comment>a week of the year</comment>
        <translation>KW {week} {year}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Charthouse plans (*{suffix})</source>
        <translation>Charthouse-Pläne (*{suffix})</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Workbooks, tables and outlines ({endings})</source>
        <translation>Arbeitsmappen, Tabellen und Gliederungen ({endings})</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Eine Farbe wählen</translation>
    </message>
    <message>
        <source>Gather participant workbooks</source>
        <translation>Arbeitsmappen der Teilnehmenden einsammeln</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>No SWOT items yet</source>
        <translation>Noch keine SWOT-Punkte</translation>
    </message>
    <message>
        <source>No strategies yet</source>
        <translation>Noch keine Strategien</translation>
    </message>
    <message>
        <source>No objective has a perspective or a link yet</source>
        <translation>Noch hat kein Ziel eine Perspektive oder eine Verbindung</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Noch keine Oberziele</translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation>Noch keine Kennzahlen</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>Noch keine Ressourcen</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Noch kein Zwischenstand</translation>
    </message>
    <message>
        <source>Nobody owns anything yet</source>
        <translation>Noch ist niemand für etwas verantwortlich</translation>
    </message>
    <message>
        <source>Nothing to put behind it yet</source>
        <translation>Noch nichts, was zu erläutern wäre</translation>
    </message>
    <message>
        <source>Title, vision, version</source>
        <translation>Titel, Vision, Version</translation>
    </message>
    <message>
        <source>Page numbers, how to read it</source>
        <translation>Seitenzahlen, Lesehilfe</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Statements in full</source>
        <translation>Aussagen im Wortlaut</translation>
    </message>
    <message>
        <source>No vision and no goals yet</source>
        <translation>Noch keine Vision und keine Oberziele</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Oberziel</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Oberziele</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>{count} with readings</source>
        <translation>{count} mit Messwerten</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>person, on a sheet of their own</source>
        <translation>Person, auf eigenem Blatt</translation>
    </message>
    <message>
        <source>people, each on their own sheet</source>
        <translation>Personen, je auf eigenem Blatt</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>checkpoint to choose from</source>
        <translation>Zwischenstand zur Wahl</translation>
    </message>
    <message>
        <source>checkpoints to choose from</source>
        <translation>Zwischenstände zur Wahl</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>{plan} – Leadership handout – {day}</source>
        <translation>{plan} – Handout – {day}</translation>
    </message>
    <message>
        <source>{plan} – Workbook – {day}</source>
        <translation>{plan} – Arbeitsmappe – {day}</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file: leave out {sign}</source>
        <translation>„{name}“ kann keine Datei heißen: lassen Sie {sign} weg</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Strategy on a page</source>
        <translation>Strategie auf einer Seite</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>TOWS strategies</source>
        <translation>TOWS-Strategien</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Strategiekarte</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Objective diagram</source>
        <translation>Zieldiagramm</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Measure by measure</source>
        <translation>Kennzahl für Kennzahl</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Meine Seite</translation>
    </message>
    <message>
        <source>How the numbers came about</source>
        <translation>Wie die Zahlen zustande kamen</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>{page}, {state}, {about}</source>
        <translation>{page}, {state}, {about}</translation>
    </message>
    <message>
        <source>“{name}” is larger than 20 MB.</source>
        <translation>„{name}“ ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>“{name}” is not a PNG or JPEG picture.</source>
        <translation>„{name}“ ist kein Bild als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>“{name}” has more than 40 million pixels.</source>
        <translation>„{name}“ hat mehr als 40 Millionen Pixel.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read.</source>
        <translation>„{name}“ ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This handout has more than {most} sheets. Leave pages out to see the others here; an export writes all of them.</source>
        <translation>Dieses Handout hat mehr als {most} Blätter. Lassen Sie Seiten weg, um die anderen hier zu sehen; ein Export schreibt alle.</translation>
    </message>
    <message>
        <source>1 sheet printed</source>
        <translation>1 Blatt gedruckt</translation>
    </message>
    <message>
        <source>{count} sheets printed</source>
        <translation>{count} Blätter gedruckt</translation>
    </message>
    <message>
        <source>1 file written</source>
        <translation>1 Datei geschrieben</translation>
    </message>
    <message>
        <source>{count} files written</source>
        <translation>{count} Dateien geschrieben</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Open workbook</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>As the plan ({language})</source>
        <translation>Wie der Plan ({language})</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>Über die Organisation</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>Warum dieser Zielwert</translation>
    </message>
    <message>
        <source>Reason for the judgement</source>
        <translation>Grund der Einschätzung</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>The copied block has {rows} × {columns} cells, and there is room for {down} × {right} here.</source>
        <translation>Der kopierte Block hat {rows} × {columns} Zellen, hier ist Platz für {down} × {right}.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The page cannot be written to “{folder}”.</source>
        <translation>Die Seite kann nicht nach „{folder}“ geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dazugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>As it was: {moment}. For reading only.</source>
        <translation>Stand: {moment}. Nur zum Lesen.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Vorher: {value}</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>shown for now</source>
        <translation>zurzeit gezeigt</translation>
    </message>
    <message>
        <source>would put it below itself</source>
        <translation>käme unter sich selbst zu stehen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Delete it anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Several people wrote the same place. Choose what shall stand.</source>
        <translation>Mehrere haben an dieselbe Stelle geschrieben. Wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>What came about by working apart</source>
        <translation>Was durch getrenntes Arbeiten entstand</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wieder gemacht: {step}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>Came with {merge}</source>
        <translation>Kam mit {merge}</translation>
    </message>
</context>
<context>
    <name>jot</name>
    <message>
        <source>s</source>
        <comment>prefix of a strength</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>w</source>
        <comment>prefix of a weakness</comment>
        <translation>w</translation>
    </message>
    <message>
        <source>o</source>
        <comment>prefix of an opportunity</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>t</source>
        <comment>prefix of a threat</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>obj</source>
        <comment>prefix of an objective</comment>
        <translation>ziel</translation>
    </message>
    <message>
        <source>kpi</source>
        <comment>prefix of a measure</comment>
        <translation>kpi</translation>
    </message>
    <message>
        <source>a</source>
        <comment>prefix of an action</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>d</source>
        <comment>prefix of a decision</comment>
        <translation>b</translation>
    </message>
    <message>
        <source>p</source>
        <comment>prefix of something for the parking lot</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>There is no objective {code}.</source>
        <translation>Ein Ziel {code} gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>“{text}” was refused and is not in the plan. Closing the plan loses it.</source>
        <translation>„{text}“ wurde abgelehnt und steht nicht im Plan. Beim Schließen des Plans geht es verloren.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne das schließen</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>The last changes are in no file: {why} Closing the plan loses them.</source>
        <translation>Die letzten Änderungen stehen in keiner Datei: {why} Beim Schließen des Plans gehen sie verloren.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Plan schließen</translation>
    </message>
    <message>
        <source>The plan is in memory only: {why} If its file does not come back, closing loses it.</source>
        <translation>Der Plan ist nur noch im Speicher: {why} Kommt seine Datei nicht wieder, geht er beim Schließen verloren.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>picked</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not picked</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Link {ends} removed</source>
        <translation>Verbindung {ends} entfernt</translation>
    </message>
    <message>
        <source>{code} taken off the map. It stays in the tree.</source>
        <translation>{code} von der Karte genommen. Im Baum bleibt es.</translation>
    </message>
    <message>
        <source>{code} needs a title.</source>
        <translation>{code} braucht einen Titel.</translation>
    </message>
    <message>
        <source>The map placed every box itself</source>
        <translation>Die Karte hat alle Kästen selbst geordnet</translation>
    </message>
    <message>
        <source>Select a box to see what it leads to.</source>
        <translation>Wählen Sie einen Kasten, um zu sehen, wohin er führt.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Nothing yet. L draws a link.</source>
        <translation>Noch nichts. L zieht eine Verbindung.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Bands, from the top</source>
        <translation>Bänder, von oben</translation>
    </message>
    <message>
        <source>Leads to, or supports</source>
        <translation>Führt zu oder stützt</translation>
    </message>
    <message>
        <source>Brought about by</source>
        <translation>Kommt zustande durch</translation>
    </message>
    <message>
        <source>One a line. Changing a line renames the band.</source>
        <translation>Eines je Zeile. Eine Zeile ändern benennt das Band um.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>ways through {code}</source>
        <translation>Wege durch {code}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Internal processes</source>
        <translation>Interne Abläufe</translation>
    </message>
    <message>
        <source>Learning and growth</source>
        <translation>Lernen und Entwicklung</translation>
    </message>
    <message>
        <source>No perspective</source>
        <translation>Keine Perspektive</translation>
    </message>
    <message>
        <source>{shown} of {all} boxes shown: the highest in the tree</source>
        <translation>{shown} von {all} Kästen gezeigt: die höchsten im Baum</translation>
    </message>
    <message>
        <source>How the plan is meant to work, read from the foot up</source>
        <translation>Wie der Plan wirken soll, von unten gelesen</translation>
    </message>
    <message>
        <source>{count} boxes; more than {most} are hard to read</source>
        <translation>{count} Kästen; mehr als {most} sind schwer zu lesen</translation>
    </message>
    <message>
        <source>{count} of {most} boxes</source>
        <translation>{count} von {most} Kästen</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>verantwortlich {name}</translation>
    </message>
    <message>
        <source>brought about by</source>
        <translation>zustande gebracht durch</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>{undo} {step}</source>
        <translation>{undo}: {step}</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>Eine Kopie weiter&amp;geben…</translation>
    </message>
    <message>
        <source>Mer&amp;ge a copy…</source>
        <translation>Eine Kopie ein&amp;arbeiten…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Eine Sicherung wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>&amp;Begin a new round…</source>
        <translation>Eine neue R&amp;unde beginnen…</translation>
    </message>
    <message>
        <source>Erase for g&amp;ood…</source>
        <translation>End&amp;gültig tilgen…</translation>
    </message>
    <message>
        <source>Chec&amp;k plan</source>
        <translation>Plan p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple plan</source>
        <translation>Beis&amp;pielplan öffnen</translation>
    </message>
    <message>
        <source>Chec&amp;kpoint…</source>
        <translation>Z&amp;wischenstand…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder of tables…</source>
        <translation>&amp;Ordner mit Tabellen importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport as</source>
        <translation>E&amp;xportieren als</translation>
    </message>
    <message>
        <source>Export participant &amp;workbooks…</source>
        <translation>Arbeits&amp;mappen für Teilnehmende…</translation>
    </message>
    <message>
        <source>Gather participan&amp;t workbooks…</source>
        <translation>Arbeitsmappen einsamme&amp;ln…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;StratML…</source>
        <translation>&amp;StratML…</translation>
    </message>
    <message>
        <source>&amp;OPML outline…</source>
        <translation>&amp;OPML-Gliederung…</translation>
    </message>
    <message>
        <source>&amp;Markdown outline…</source>
        <translation>&amp;Markdown-Gliederung…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>A folder of &amp;CSV tables…</source>
        <translation>Ordner mit &amp;CSV-Tabellen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>N&amp;ächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous pa&amp;ne</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Show the plan’s &amp;folder</source>
        <translation>&amp;Ordner des Plans zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear the list of recent plans</source>
        <translation>&amp;Liste der letzten Pläne leeren</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Charthouse</source>
        <translation>&amp;Über Charthouse</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf der Seite &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find in the &amp;whole plan</source>
        <translation>Im &amp;ganzen Plan suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>The page as a &amp;picture</source>
        <translation>Die Seite als &amp;Bild</translation>
    </message>
    <message>
        <source>The page as a &amp;table</source>
        <translation>Die Seite als &amp;Tabelle</translation>
    </message>
    <message>
        <source>The selection as a p&amp;icture</source>
        <translation>Die Auswahl als B&amp;ild</translation>
    </message>
    <message>
        <source>The selection as a t&amp;able</source>
        <translation>Die Auswahl als T&amp;abelle</translation>
    </message>
    <message>
        <source>&amp;Quick capture</source>
        <translation>Schnell &amp;notieren</translation>
    </message>
    <message>
        <source>Find or r&amp;un…</source>
        <translation>Suchen oder &amp;tun…</translation>
    </message>
    <message>
        <source>&amp;Vote…</source>
        <translation>A&amp;bstimmen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Nothing new. Everything in the copy is in this plan already.</source>
        <translation>Nichts Neues. Alles aus der Kopie steht schon in diesem Plan.</translation>
    </message>
    <message>
        <source>{steps} by {person}</source>
        <translation>{steps} von {person}</translation>
    </message>
    <message>
        <source>New: {steps}</source>
        <translation>Neu: {steps}</translation>
    </message>
    <message>
        <source>What was undone comes back.</source>
        <translation>Rückgängig Gemachtes kommt wieder.</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} dazu</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <source>In this plan: {counts}</source>
        <translation>In diesem Plan: {counts}</translation>
    </message>
    <message>
        <source>Put back: {step}</source>
        <translation>Zurückgeholt: {step}</translation>
    </message>
    <message>
        <source>{count} values of an undone merge have no place any more.</source>
        <translation>{count} Werte eines rückgängig gemachten Einarbeitens haben keinen Platz mehr.</translation>
    </message>
    <message>
        <source>1 value needs a decision</source>
        <translation>1 Wert braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>{count} values need a decision</source>
        <translation>{count} Werte brauchen eine Entscheidung</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>{item}: {count} values</source>
        <translation>{item}: {count} Werte</translation>
    </message>
    <message>
        <source>Ours for this item</source>
        <translation>Unsere für diesen Eintrag</translation>
    </message>
    <message>
        <source>Theirs for this item</source>
        <translation>Ihre für diesen Eintrag</translation>
    </message>
    <message>
        <source>1 deletion set aside</source>
        <translation>1 Löschung zurückgestellt</translation>
    </message>
    <message>
        <source>{count} deletions set aside</source>
        <translation>{count} Löschungen zurückgestellt</translation>
    </message>
    <message>
        <source>{person} deleted it, {when}; somebody else worked on it. It stays, with everything in it.</source>
        <translation>{person} hat es gelöscht ({when}), jemand anderes daran gearbeitet. Es bleibt, mit allem, was darin steht.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it anyway, with everything in it</source>
        <translation>Trotzdem löschen, mit allem darin</translation>
    </message>
    <message>
        <source>To look at afterwards</source>
        <translation>Danach anzusehen</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>nouns</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Anspruchsgruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>objectives</name>
    <message>
        <source>{code} needs a title. Del deletes it.</source>
        <translation>{code} braucht einen Titel. Entf löscht es.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>{what} deleted, with {along}</source>
        <translation>{what} gelöscht, mit {along}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>{what} gelöscht</translation>
    </message>
    <message>
        <source>{count} rows added</source>
        <translation>{count} Zeilen dazu</translation>
    </message>
    <message>
        <source>No vision yet. Write what will be different, and why it matters.</source>
        <translation>Noch keine Vision. Schreiben Sie, was anders sein wird und warum es zählt.</translation>
    </message>
    <message>
        <source>Go to the vision (Ctrl+3)</source>
        <translation>Zur Vision (Strg+3)</translation>
    </message>
    <message>
        <source>No vision yet</source>
        <translation>Noch keine Vision</translation>
    </message>
    <message>
        <source>Vision {year}</source>
        <translation>Vision {year}</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>1 measure below</source>
        <translation>1 Kennzahl darunter</translation>
    </message>
    <message>
        <source>{count} measures below</source>
        <translation>{count} Kennzahlen darunter</translation>
    </message>
    <message>
        <source>Worst: {name}, {status}</source>
        <translation>Schlechteste: {name}, {status}</translation>
    </message>
    <message>
        <source>{current} of {total} measures have a current reading</source>
        <translation>{current} von {total} Kennzahlen haben einen aktuellen Messwert</translation>
    </message>
    <message>
        <source>{rows} pasted</source>
        <translation>{rows} eingefügt</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>over a column of initials</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Lead measure</source>
        <translation>Leitkennzahl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Title of {code}</source>
        <translation>Titel von {code}</translation>
    </message>
    <message>
        <source>Title of a new initiative</source>
        <translation>Titel einer neuen Initiative</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>{kind}, under {code}</source>
        <translation>{kind}, unter {code}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Whose objective</source>
        <translation>Wessen Ziel</translation>
    </message>
    <message>
        <source>{share} % of its siblings</source>
        <translation>{share} % unter seinesgleichen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Select a row to see its owner, dates and measures.</source>
        <translation>Wählen Sie eine Zeile, um Verantwortliche, Termine und Kennzahlen zu sehen.</translation>
    </message>
    <message>
        <source>The tree as a diagram</source>
        <translation>Der Baum als Diagramm</translation>
    </message>
    <message>
        <source>Goal, objective, initiative</source>
        <translation>Oberziel, Ziel, Vorhaben</translation>
    </message>
    <message>
        <source>{levels}, initiative</source>
        <translation>{levels}, Vorhaben</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Choose the owner</source>
        <translation>Verantwortliche Person wählen</translation>
    </message>
    <message>
        <source>Set the due date</source>
        <translation>Fälligkeit setzen</translation>
    </message>
    <message>
        <source>Set the weight</source>
        <translation>Gewicht setzen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Cut the rows</source>
        <translation>Zeilen ausschneiden</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Paste rows as text</source>
        <translation>Zeilen als Text einfügen</translation>
    </message>
    <message>
        <source>Duplicate the rows</source>
        <translation>Zeilen verdoppeln</translation>
    </message>
    <message>
        <source>Delete the rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Show this row alone, with what is below it</source>
        <translation>Nur diese Zeile zeigen, mit allem darunter</translation>
    </message>
    <message>
        <source>Show more around it</source>
        <translation>Mehr darum herum zeigen</translation>
    </message>
    <message>
        <source>Show the tree as boxes and lines, or as rows</source>
        <translation>Den Baum als Kästen und Linien oder als Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show the goals only</source>
        <translation>Nur die Oberziele zeigen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Oberziel</translation>
    </message>
    <message>
        <source>Row behind this one</source>
        <translation>Zeile hinter dieser</translation>
    </message>
    <message>
        <source>Objective below</source>
        <translation>Ziel darunter</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>{row}. Open on the scorecard</source>
        <translation>{row}. Auf der Scorecard öffnen</translation>
    </message>
    <message>
        <source>Open on the scorecard</source>
        <translation>Auf der Scorecard öffnen</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>von {target}</translation>
    </message>
    <message>
        <source>{code} is an initiative; it stands under an objective. Alt+↓ moves it to the next one.</source>
        <translation>{code} ist ein Vorhaben; es steht unter einem Ziel. Alt+↓ rückt es zum nächsten.</translation>
    </message>
    <message>
        <source>{code} is the first here: there is no row above to stand under.</source>
        <translation>{code} ist hier das erste: Darüber ist keine Zeile, unter der es stehen könnte.</translation>
    </message>
    <message>
        <source>{code} is a goal: there is no level above.</source>
        <translation>{code} ist ein Oberziel: Darüber gibt es keine Ebene.</translation>
    </message>
    <message>
        <source>{code} is an initiative; it cannot stand beside the goals.</source>
        <translation>{code} ist ein Vorhaben; neben den Oberzielen kann es nicht stehen.</translation>
    </message>
    <message>
        <source>{code} is the first here.</source>
        <translation>{code} ist hier das erste.</translation>
    </message>
    <message>
        <source>{code} is the last here.</source>
        <translation>{code} ist hier das letzte.</translation>
    </message>
    <message>
        <source>{code} cannot stand below itself.</source>
        <translation>{code} kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>{code} is an initiative: no row stands below it.</source>
        <translation>{code} ist ein Vorhaben: Darunter steht keine Zeile.</translation>
    </message>
    <message>
        <source>An initiative stands under an objective, not under an initiative.</source>
        <translation>Ein Vorhaben steht unter einem Ziel, nicht unter einem Vorhaben.</translation>
    </message>
    <message>
        <source>This is the first row here: there is none above to stand under.</source>
        <translation>Das ist hier die erste Zeile: Darüber ist keine, unter der sie stehen könnte.</translation>
    </message>
    <message>
        <source>Objectives and initiatives are moved one kind at a time.</source>
        <translation>Ziele und Vorhaben werden getrennt verschoben.</translation>
    </message>
    <message>
        <source>An initiative stands under an objective. Drop it on one.</source>
        <translation>Ein Vorhaben steht unter einem Ziel. Lassen Sie es auf einem fallen.</translation>
    </message>
    <message>
        <source>Objectives stand behind the initiatives of an objective.</source>
        <translation>Ziele stehen hinter den Vorhaben eines Ziels.</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Worst {letter} {score}: {name}</source>
        <translation>Schlechteste {letter} {score}: {name}</translation>
    </message>
    <message>
        <source>{name}: {value}, weight {weight} ({share} %)</source>
        <translation>{name}: {value}, Gewicht {weight} ({share} %)</translation>
    </message>
    <message>
        <source>{name}: left out, {reason}</source>
        <translation>{name}: ausgelassen, {reason}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Name of a new measure</source>
        <translation>Name einer neuen Kennzahl</translation>
    </message>
    <message>
        <source>Add a measure (K)</source>
        <translation>Kennzahl dazu (K)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>SMART check</source>
        <translation>SMART-Prüfung</translation>
    </message>
    <message>
        <source>Relevant: stands under {code}</source>
        <translation>Relevant: steht unter {code}</translation>
    </message>
    <message>
        <source>Relevant: is a goal</source>
        <translation>Relevant: ist ein Oberziel</translation>
    </message>
    <message>
        <source>Specific: says what is done to what</source>
        <translation>Spezifisch: sagt, was womit geschieht</translation>
    </message>
    <message>
        <source>Measurable: has a unit and a target</source>
        <translation>Messbar: hat eine Einheit und einen Zielwert</translation>
    </message>
    <message>
        <source>Time-bound: due inside the plan</source>
        <translation>Terminiert: fällig innerhalb des Plans</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Underway</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>{many} and {last}</source>
        <translation>{many} und {last}</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Oberziel</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Oberziele</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>verantwortlich {name}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>fällig {date}</translation>
    </message>
    <message>
        <source>{current} of {total} measures current</source>
        <translation>{current} von {total} Kennzahlen aktuell</translation>
    </message>
    <message>
        <source>{current} of {total} measure current</source>
        <translation>{current} von {total} Kennzahl aktuell</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Punkte {score}</translation>
    </message>
    <message>
        <source>worst: {name}, {status}</source>
        <translation>schlechteste: {name}, {status}</translation>
    </message>
    <message>
        <source>There is no level above.</source>
        <translation>Darüber gibt es keine Ebene.</translation>
    </message>
    <message>
        <source>{code} has rows below it. Del deletes them all.</source>
        <translation>{code} hat Zeilen unter sich. Entf löscht sie alle.</translation>
    </message>
    <message>
        <source>What is shown alone</source>
        <translation>Was allein gezeigt wird</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Oberziele</translation>
    </message>
    <message>
        <source>Show more around it (Ctrl+Shift+.)</source>
        <translation>Mehr darum herum zeigen (Strg+Umschalt+.)</translation>
    </message>
    <message>
        <source>{code} is an initiative: nothing stands below it.</source>
        <translation>{code} ist ein Vorhaben: Darunter steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing below {code} yet. Ctrl+Enter adds an objective.</source>
        <translation>Unter {code} steht noch nichts. Strg+Eingabe legt ein Ziel an.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Handout</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Strategiekarte</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>That is a picture. A plan takes text only.</source>
        <translation>Das ist ein Bild. Ein Plan nimmt nur Text.</translation>
    </message>
    <message>
        <source>No more than {limit} characters go in here. The rest is left out.</source>
        <translation>Hier passen höchstens {limit} Zeichen hinein. Der Rest ist weggelassen.</translation>
    </message>
    <message>
        <source>One line is longer than {limit} characters and ends there.</source>
        <translation>Eine Zeile ist länger als {limit} Zeichen und endet dort.</translation>
    </message>
    <message>
        <source>{count} lines are longer than {limit} characters and end there.</source>
        <translation>{count} Zeilen sind länger als {limit} Zeichen und enden dort.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The printer did not take the first page. Choose another one, or export the PDF.</source>
        <translation>Der Drucker hat die erste Seite nicht angenommen. Wählen Sie einen anderen oder exportieren Sie das PDF.</translation>
    </message>
    <message>
        <source>The printer stopped taking pages.</source>
        <translation>Der Drucker nimmt keine Seiten mehr an.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>This plan is open for reading only.</source>
        <translation>Dieser Plan ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>{currency}{amount}k</source>
        <translation>{amount} T{currency}</translation>
    </message>
    <message>
        <source>thousand {unit}, rounded</source>
        <translation>Tausend {unit}, gerundet</translation>
    </message>
    <message>
        <source>thousand {unit}</source>
        <translation>Tausend {unit}</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Split across the years</source>
        <translation>Auf die Jahre verteilen</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Im Baum zeigen</translation>
    </message>
    <message>
        <source>Rename the resource</source>
        <translation>Ressource umbenennen</translation>
    </message>
    <message>
        <source>Move the resource up</source>
        <translation>Ressource nach oben</translation>
    </message>
    <message>
        <source>Move the resource down</source>
        <translation>Ressource nach unten</translation>
    </message>
    <message>
        <source>Delete the resource</source>
        <translation>Ressource löschen</translation>
    </message>
    <message>
        <source>Resource: {kind}</source>
        <translation>Ressource: {kind}</translation>
    </message>
    <message>
        <source>Resource…</source>
        <translation>Ressource…</translation>
    </message>
    <message>
        <source>{currency}k</source>
        <translation>T{currency}</translation>
    </message>
    <message>
        <source>{unit}, base year {year}</source>
        <translation>{unit}, Basisjahr {year}</translation>
    </message>
    <message>
        <source>Money in {unit}</source>
        <translation>Geld in {unit}</translation>
    </message>
    <message>
        <source>Money in whole amounts</source>
        <translation>Geld in ganzen Beträgen</translation>
    </message>
    <message>
        <source>Money in thousands</source>
        <translation>Geld in Tausend</translation>
    </message>
    <message>
        <source>Base year of prices…</source>
        <translation>Basisjahr der Preise …</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nichts übrig</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>{amount} zu viel</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} übrig</translation>
    </message>
    <message>
        <source>Envelope {amount}</source>
        <translation>Rahmen {amount}</translation>
    </message>
    <message>
        <source>Capacity {amount}</source>
        <translation>Kapazität {amount}</translation>
    </message>
    <message>
        <source>No initiatives yet. They are added to objectives, Ctrl+4.</source>
        <translation>Noch keine Vorhaben. Sie werden bei den Zielen angelegt, Strg+4.</translation>
    </message>
    <message>
        <source>Total asked</source>
        <translation>Beantragt insgesamt</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Over or under</source>
        <translation>Über oder unter</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Kapazität belegt</translation>
    </message>
    <message>
        <source>in prices of {year}</source>
        <translation>in Preisen von {year}</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>1 resource</source>
        <translation>1 Ressource</translation>
    </message>
    <message>
        <source>{count} resources</source>
        <translation>{count} Ressourcen</translation>
    </message>
    <message>
        <source>1 period</source>
        <translation>1 Zeitraum</translation>
    </message>
    <message>
        <source>{count} periods</source>
        <translation>{count} Zeiträume</translation>
    </message>
    <message>
        <source>{count} over capacity</source>
        <translation>{count} über der Kapazität</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>The history ends ({steps}, checkpoints: {marks}): nothing before can be undone.</source>
        <translation>Der Verlauf endet ({steps}, Zwischenstände: {marks}): Nichts davor lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Values still to decide: {count}. What the pages show now will stand.</source>
        <translation>Noch zu entscheidende Werte: {count}. Es gilt dann, was die Seiten jetzt zeigen.</translation>
    </message>
    <message>
        <source>Person: the name goes wherever it stands alone</source>
        <translation>Person: Der Name verschwindet überall, wo er allein steht</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>{code} deleted</source>
        <translation>{code} gelöscht</translation>
    </message>
    <message>
        <source>{count} measures deleted</source>
        <translation>{count} Kennzahlen gelöscht</translation>
    </message>
    <message>
        <source>A measure needs a name. Ctrl+Del deletes the measure.</source>
        <translation>Eine Kennzahl braucht einen Namen. Strg+Entf löscht die Kennzahl.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Several people are called “{name}”. Choose one from the list, Alt+Down.</source>
        <translation>Mehrere Personen heißen „{name}“. Wählen Sie eine aus der Liste, Alt+↓.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”. Choose from the list, Alt+Down.</source>
        <translation>Niemand heißt „{name}“. Wählen Sie aus der Liste, Alt+↓.</translation>
    </message>
    <message>
        <source>Pace: {word}</source>
        <translation>Tempo: {word}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>from its source</source>
        <translation>aus der Quelle</translation>
    </message>
    <message>
        <source>{reading}, out of date</source>
        <translation>{reading}, veraltet</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>No score: {status}</source>
        <translation>Keine Punkte: {status}</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} von 10</translation>
    </message>
    <message>
        <source>Without a perspective</source>
        <translation>Ohne Perspektive</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Punkte {score}</translation>
    </message>
    <message>
        <source>{current} of {count} current</source>
        <translation>{current} von {count} aktuell</translation>
    </message>
    <message>
        <source>figures are on their way</source>
        <translation>Zahlen kommen noch</translation>
    </message>
    <message>
        <source>worst: {name}, {status}</source>
        <translation>schlechteste: {name}, {status}</translation>
    </message>
    <message>
        <source>{met} of {count} on track</source>
        <translation>{met} von {count} auf Kurs</translation>
    </message>
    <message>
        <source>(judgement)</source>
        <translation>(Einschätzung)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Group by goals</source>
        <translation>Nach Oberzielen gruppieren</translation>
    </message>
    <message>
        <source>Group by perspectives</source>
        <translation>Nach Perspektiven gruppieren</translation>
    </message>
    <message>
        <source>Show or hide columns…</source>
        <translation>Spalten zeigen oder verbergen…</translation>
    </message>
    <message>
        <source>Move the column back</source>
        <translation>Spalte zurückrücken</translation>
    </message>
    <message>
        <source>Move the column on</source>
        <translation>Spalte weiterrücken</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Spalte schmaler machen</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Spalte breiter machen</translation>
    </message>
    <message>
        <source>Show the usual columns</source>
        <translation>Übliche Spalten zeigen</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>Nach Oberziel</translation>
    </message>
    <message>
        <source>By perspective</source>
        <translation>Nach Perspektive</translation>
    </message>
    <message>
        <source>Group by: {choice}</source>
        <translation>Gruppieren: {choice}</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>Zielwert {year}</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Aus der Liste wählen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Ganze Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select whole columns</source>
        <translation>Ganze Spalten auswählen</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Alle Zellen auswählen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete the measure</source>
        <translation>Kennzahl löschen</translation>
    </message>
    <message>
        <source>Record readings</source>
        <translation>Messwerte erfassen</translation>
    </message>
    <message>
        <source>Back to the scorecard</source>
        <translation>Zurück zur Scorecard</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Kennzahl…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Actual against target</source>
        <translation>Ist gegen Zielwert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Which objective does it measure?</source>
        <translation>Welches Ziel misst sie?</translation>
    </message>
    <message>
        <source>No objective of that name. Objectives are added on their own page, Ctrl+4.</source>
        <translation>Kein Ziel heißt so. Ziele werden auf ihrer Seite angelegt, Strg+4.</translation>
    </message>
    <message>
        <source>Measures belong to objectives. Add an objective first, Ctrl+4.</source>
        <translation>Kennzahlen gehören zu Zielen. Legen Sie zuerst ein Ziel an, Strg+4.</translation>
    </message>
    <message>
        <source>rating 1–5</source>
        <translation>Bewertung 1–5</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>keep within {limits}</source>
        <translation>innerhalb {limits} halten</translation>
    </message>
    <message>
        <source>keep within a range</source>
        <translation>in einem Bereich halten</translation>
    </message>
    <message>
        <source>↑ better</source>
        <translation>↑ besser</translation>
    </message>
    <message>
        <source>↓ better</source>
        <translation>↓ besser</translation>
    </message>
    <message>
        <source>higher is</source>
        <translation>höher ist</translation>
    </message>
    <message>
        <source>lower is</source>
        <translation>niedriger ist</translation>
    </message>
    <message>
        <source>actual {value}</source>
        <translation>Ist {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>Zielwert {value}</translation>
    </message>
    <message>
        <source>{status} by judgement: {reason}</source>
        <translation>{status} nach Einschätzung: {reason}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Noch kein Zielwert</translation>
    </message>
    <message>
        <source>{gap} short of {target}</source>
        <translation>{gap} fehlen bis {target}</translation>
    </message>
    <message>
        <source>{gap} above {target}</source>
        <translation>{gap} über {target}</translation>
    </message>
    <message>
        <source>{gap} beyond {target}</source>
        <translation>{gap} besser als {target}</translation>
    </message>
    <message>
        <source>{gap} below {target}</source>
        <translation>{gap} unter {target}</translation>
    </message>
    <message>
        <source>At {target}</source>
        <translation>Bei {target}</translation>
    </message>
    <message>
        <source>{gap} by {month}</source>
        <translation>{gap} bis {month}</translation>
    </message>
    <message>
        <source>No range yet</source>
        <translation>Noch kein Bereich</translation>
    </message>
    <message>
        <source>Within {limits}</source>
        <translation>Innerhalb {limits}</translation>
    </message>
    <message>
        <source>{gap} outside {limits}</source>
        <translation>{gap} außerhalb {limits}</translation>
    </message>
    <message>
        <source>outside it</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>more than {gap} outside</source>
        <translation>mehr als {gap} außerhalb</translation>
    </message>
    <message>
        <source>{value} or more</source>
        <translation>{value} oder mehr</translation>
    </message>
    <message>
        <source>{value} or less</source>
        <translation>{value} oder weniger</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>unter {value}</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>über {value}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Rating 1–5</source>
        <translation>Bewertung 1–5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Within a range</source>
        <translation>In einem Bereich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Letzter Messwert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Lead: what will come</source>
        <translation>Leitkennzahl: was kommen wird</translation>
    </message>
    <message>
        <source>Lag: what came of it</source>
        <translation>Ergebnis: was daraus wurde</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>1 measure</source>
        <translation>1 Kennzahl</translation>
    </message>
    <message>
        <source>{count} measures</source>
        <translation>{count} Kennzahlen</translation>
    </message>
    <message>
        <source>under 1 goal</source>
        <translation>unter 1 Oberziel</translation>
    </message>
    <message>
        <source>under {count} goals</source>
        <translation>unter {count} Oberzielen</translation>
    </message>
    <message>
        <source>Figures are on their way</source>
        <translation>Zahlen kommen noch</translation>
    </message>
    <message>
        <source>{current} of {count} measures current, as of {day}</source>
        <translation>{current} von {count} Kennzahlen aktuell, Stand {day}</translation>
    </message>
    <message>
        <source>{current} of {count} current, {day}</source>
        <translation>{current} von {count} aktuell, {day}</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>The history: who did what, and what was deleted</source>
        <translation>Den Verlauf: wer was getan hat und was gelöscht wurde</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Votes on them</source>
        <translation>Stimmen darauf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Sum {total}   Average {average}   Count {count}</source>
        <translation>Summe {total}   Durchschnitt {average}   Anzahl {count}</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Vom Kurs ab</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Zielwert</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>G</source>
        <comment>letter of On track</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of At risk</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of Off track</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>swot</name>
    <message>
        <source>As one item</source>
        <translation>Als ein Punkt</translation>
    </message>
    <message>
        <source>{gone} merged into {kept}</source>
        <translation>{gone} mit {kept} vereint</translation>
    </message>
    <message>
        <source>{count} items merged into {kept}</source>
        <translation>{count} Punkte mit {kept} vereint</translation>
    </message>
    <message>
        <source>Merged into {kept}</source>
        <translation>Mit {kept} vereint</translation>
    </message>
    <message>
        <source>All four cards</source>
        <translation>Alle vier Karten</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>Punkt bearbeiten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to another card…</source>
        <translation>Auf eine andere Karte…</translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>An item needs a text. Del deletes it.</source>
        <translation>Ein Punkt braucht einen Text. Entf löscht ihn.</translation>
    </message>
    <message>
        <source>{code} deleted</source>
        <translation>{code} gelöscht</translation>
    </message>
    <message>
        <source>{count} items deleted</source>
        <translation>{count} Punkte gelöscht</translation>
    </message>
    <message>
        <source>1 item added to {quadrant}</source>
        <translation>1 Punkt zu {quadrant} hinzugefügt</translation>
    </message>
    <message>
        <source>{count} items added to {quadrant}</source>
        <translation>{count} Punkte zu {quadrant} hinzugefügt</translation>
    </message>
    <message>
        <source>{old} is now {new}</source>
        <translation>{old} ist jetzt {new}</translation>
    </message>
    <message>
        <source>{count} items moved to {quadrant}</source>
        <translation>{count} Punkte nach {quadrant} verschoben</translation>
    </message>
    <message>
        <source>{kind} {code}, {text}</source>
        <translation>{kind} {code}, {text}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>led to {codes}</source>
        <translation>führte zu {codes}</translation>
    </message>
    <message>
        <source>votes: {votes}</source>
        <translation>Stimmen: {votes}</translation>
    </message>
    <message>
        <source>Item text</source>
        <translation>Text des Punkts</translation>
    </message>
    <message>
        <source>There is no document “{name}”.</source>
        <translation>Ein Dokument „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened here.</source>
        <translation>„{name}“ lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>Say what follows from {codes}.</source>
        <translation>Sagen Sie, was aus {codes} folgt.</translation>
    </message>
    <message>
        <source>Show {code}</source>
        <translation>{code} zeigen</translation>
    </message>
    <message>
        <source>{strategy} is now objective {code}</source>
        <translation>{strategy} ist jetzt Ziel {code}</translation>
    </message>
    <message>
        <source>Nothing here yet. Type what the room says and press Enter; paste a list to add many.</source>
        <translation>Noch nichts. Tippen, was der Raum sagt, und Eingabe drücken; eine eingefügte Liste bringt viele.</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <source>{count} starred</source>
        <translation>{count} mit Stern</translation>
    </message>
    <message>
        <source>{count} starred but not used yet</source>
        <translation>{count} mit Stern, aber noch unbenutzt</translation>
    </message>
    <message>
        <source>{count} starred ({unused} not used yet)</source>
        <translation>{count} mit Stern ({unused} noch unbenutzt)</translation>
    </message>
    <message>
        <source>internal, helpful</source>
        <translation>innen, hilfreich</translation>
    </message>
    <message>
        <source>internal, harmful</source>
        <translation>innen, hinderlich</translation>
    </message>
    <message>
        <source>external, helpful</source>
        <translation>außen, hilfreich</translation>
    </message>
    <message>
        <source>external, harmful</source>
        <translation>außen, hinderlich</translation>
    </message>
    <message>
        <source>Type a strength and press Enter</source>
        <translation>Stärke tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Type a weakness and press Enter</source>
        <translation>Schwäche tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Type an opportunity and press Enter</source>
        <translation>Chance tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Type a threat and press Enter</source>
        <translation>Risiko tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>What do we do well? What can we build on?</source>
        <translation>Was können wir gut? Worauf lässt sich bauen?</translation>
    </message>
    <message>
        <source>What holds us back? What do others do better?</source>
        <translation>Was hält uns auf? Was können andere besser?</translation>
    </message>
    <message>
        <source>What is changing around us that could help?</source>
        <translation>Was ändert sich um uns, das helfen könnte?</translation>
    </message>
    <message>
        <source>What is changing around us that could hurt?</source>
        <translation>Was ändert sich um uns, das schaden könnte?</translation>
    </message>
    <message>
        <source>For example: nine in ten members would recommend us</source>
        <translation>Zum Beispiel: Neun von zehn Mitgliedern würden uns empfehlen</translation>
    </message>
    <message>
        <source>For example: two people know how the billing works</source>
        <translation>Zum Beispiel: Zwei Menschen wissen, wie die Abrechnung geht</translation>
    </message>
    <message>
        <source>For example: the new bypass brings visitors past our door</source>
        <translation>Zum Beispiel: Die neue Umgehung führt Besucher an unserer Tür vorbei</translation>
    </message>
    <message>
        <source>For example: our largest grant ends in two years</source>
        <translation>Zum Beispiel: Unsere größte Förderung endet in zwei Jahren</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>tows</name>
    <message>
        <source>Strategy {code}, {text}</source>
        <translation>Strategie {code}, {text}</translation>
    </message>
    <message>
        <source>from {sources}</source>
        <translation>aus {sources}</translation>
    </message>
    <message>
        <source>became objective {objective}</source>
        <translation>wurde Ziel {objective}</translation>
    </message>
    <message>
        <source>Strategy text</source>
        <translation>Text der Strategie</translation>
    </message>
    <message>
        <source>Use strengths for opportunities</source>
        <translation>Stärken für Chancen nutzen</translation>
    </message>
    <message>
        <source>Use strengths against threats</source>
        <translation>Stärken gegen Risiken nutzen</translation>
    </message>
    <message>
        <source>Mend weaknesses by opportunities</source>
        <translation>Schwächen durch Chancen beheben</translation>
    </message>
    <message>
        <source>Mend weaknesses, avoid threats</source>
        <translation>Schwächen beheben, Risiken meiden</translation>
    </message>
    <message>
        <source>Put items together: begin with their codes, then say what follows.</source>
        <translation>Punkte zusammenführen: mit ihren Codes beginnen, dann sagen, was folgt.</translation>
    </message>
    <message>
        <source>1 strategy</source>
        <translation>1 Strategie</translation>
    </message>
    <message>
        <source>{count} strategies</source>
        <translation>{count} Strategien</translation>
    </message>
    <message>
        <source>1 is an objective</source>
        <translation>1 ist ein Ziel</translation>
    </message>
    <message>
        <source>{count} are objectives</source>
        <translation>{count} sind Ziele</translation>
    </message>
    <message>
        <source>S1 O2 What shall we do?</source>
        <translation>S1 O2 Was tun wir?</translation>
    </message>
    <message>
        <source>S1 T2 What shall we do?</source>
        <translation>S1 T2 Was tun wir?</translation>
    </message>
    <message>
        <source>W1 O2 What shall we do?</source>
        <translation>W1 O2 Was tun wir?</translation>
    </message>
    <message>
        <source>W1 T2 What shall we do?</source>
        <translation>W1 T2 Was tun wir?</translation>
    </message>
    <message>
        <source>Which strength lets us take which opportunity?</source>
        <translation>Welche Stärke öffnet uns welche Chance?</translation>
    </message>
    <message>
        <source>Which strength holds against which threat?</source>
        <translation>Welche Stärke hält gegen welches Risiko?</translation>
    </message>
    <message>
        <source>Which opportunity helps us out of which weakness?</source>
        <translation>Welche Chance hilft uns aus welcher Schwäche?</translation>
    </message>
    <message>
        <source>Where are we weak and threatened at once?</source>
        <translation>Wo sind wir schwach und zugleich bedroht?</translation>
    </message>
    <message>
        <source>For example: S1 O2 Turn loyalty into referrals</source>
        <translation>Zum Beispiel: S1 O2 Aus Treue Empfehlungen machen</translation>
    </message>
    <message>
        <source>For example: S2 T1 Rent the hall out while the grant lasts</source>
        <translation>Zum Beispiel: S2 T1 Die Halle vermieten, solange die Förderung läuft</translation>
    </message>
    <message>
        <source>For example: W1 O1 Share a cold store with the growers</source>
        <translation>Zum Beispiel: W1 O1 Ein Kühlhaus mit den Gärtnern teilen</translation>
    </message>
    <message>
        <source>For example: W3 T2 Train two people for every post</source>
        <translation>Zum Beispiel: W3 T2 Für jede Stelle zwei Menschen schulen</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>{count} added</source>
        <translation>{count} dazu</translation>
    </message>
    <message>
        <source>A row needs a name. Del deletes it.</source>
        <translation>Eine Zeile braucht einen Namen. Entf löscht sie.</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>{count} gelöscht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>owns {count}</source>
        <translation>verantwortet {count}</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>Das Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Base year of prices</source>
        <translation>Basisjahr der Preise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Language, numbers and dates as in</source>
        <translation>Sprache, Zahlen und Datum wie in</translation>
    </message>
    <message>
        <source>Judge freshness on (today if empty)</source>
        <translation>Aktualität beurteilen am (heute, wenn leer)</translation>
    </message>
    <message>
        <source>Names of the levels, one a line, from the goals down</source>
        <translation>Namen der Ebenen, eine je Zeile, von den Oberzielen abwärts</translation>
    </message>
    <message>
        <source>Goal
Objective</source>
        <translation>Oberziel
Ziel</translation>
    </message>
    <message>
        <source>Classification, printed on every page</source>
        <translation>Vertraulichkeit, auf jede Seite gedruckt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means in practice</source>
        <translation>Was es im Alltag heißt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Verantwortet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Anspruchsgruppe</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Type a role and press Enter</source>
        <translation>Rolle tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Performs</source>
        <translation>Leistet</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Hat den Nutzen</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Type a value and press Enter</source>
        <translation>Wert tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>What we hold to when it costs something. For example: we say what we do not know</source>
        <translation>Woran wir festhalten, wenn es etwas kostet. Zum Beispiel: Wir sagen, was wir nicht wissen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Anspruchsgruppen</translation>
    </message>
    <message>
        <source>Type a stakeholder and press Enter</source>
        <translation>Anspruchsgruppe tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Who has a stake in what we do. For example: families in the upper valley</source>
        <translation>Wen betrifft, was wir tun. Zum Beispiel: Familien im oberen Tal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>Name tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Who can own objectives, measures and initiatives. Paste a list to add many.</source>
        <translation>Wer Ziele, Kennzahlen und Vorhaben verantworten kann. Eine eingefügte Liste bringt viele.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Type a unit and press Enter</source>
        <translation>Einheit tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Departments and teams that people belong to</source>
        <translation>Abteilungen und Teams, zu denen Menschen gehören</translation>
    </message>
</context>
<context>
    <name>voting</name>
    <message>
        <source>Dots</source>
        <translation>Klebepunkte</translation>
    </message>
    <message>
        <source>{points} points to share out</source>
        <translation>{points} Punkte zum Verteilen</translation>
    </message>
    <message>
        <source>Ranking, counted after Borda</source>
        <translation>Rangfolge, gezählt nach Borda</translation>
    </message>
    <message>
        <source>Rating from 1 to {best}</source>
        <translation>Bewertung von 1 bis {best}</translation>
    </message>
    <message>
        <source>{budget} dots a ballot, at most {cap} on one item</source>
        <translation>{budget} Klebepunkte je Zettel, höchstens {cap} auf einem Punkt</translation>
    </message>
    <message>
        <source>{budget} dots a ballot</source>
        <translation>{budget} Klebepunkte je Zettel</translation>
    </message>
    <message>
        <source>Ranking of the first {budget}, counted after Borda</source>
        <translation>Rangfolge der ersten {budget}, gezählt nach Borda</translation>
    </message>
    <message>
        <source>S3 W2 S3, one code for each dot</source>
        <translation>S3 W2 S3, ein Code je Klebepunkt</translation>
    </message>
    <message>
        <source>S3:60 W2:40, together 100</source>
        <translation>S3:60 W2:40, zusammen 100</translation>
    </message>
    <message>
        <source>S3 W2 O1, the best first</source>
        <translation>S3 W2 O1, der beste zuerst</translation>
    </message>
    <message>
        <source>S3:5 W2:2, from 1 to 5</source>
        <translation>S3:5 W2:2, von 1 bis 5</translation>
    </message>
    <message>
        <source>1 ballot</source>
        <translation>1 Stimmzettel</translation>
    </message>
    <message>
        <source>{count} ballots</source>
        <translation>{count} Stimmzettel</translation>
    </message>
    <message>
        <source>mean {mean}, spread {spread}, {ballots}</source>
        <translation>Mittel {mean}, Streuung {spread}, {ballots}</translation>
    </message>
</context>
</TS>
