<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>BoxCard</name>
    <message>
        <source>{count} items. Prioritise before adding more?</source>
        <translation>{count} Punkte. Vor weiteren erst gewichten?</translation>
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
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} repariert</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Wird repariert…</translation>
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
        <source>Adopted: the plan was decided on. Handouts no longer say “draft”</source>
        <translation>Beschlossen: über den Plan wurde entschieden. Handouts sagen nicht mehr „Entwurf“</translation>
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
    <name>CitedList</name>
    <message>
        <source>Unlink {code}</source>
        <translation>Verbindung mit {code} lösen</translation>
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
    <message>
        <source>Charthouse {version}. Plans are files on this computer; nothing leaves it.</source>
        <translation>Charthouse {version}. Pläne sind Dateien auf diesem Rechner; nichts verlässt ihn.</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <source>Export cancelled.</source>
        <translation>Export abgebrochen.</translation>
    </message>
    <message>
        <source>“{name}” was written before.</source>
        <translation>„{name}“ wurde vorher geschrieben.</translation>
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
        <source>My page</source>
        <translation>Meine Seite</translation>
    </message>
    <message>
        <source>How the numbers came about</source>
        <translation>Wie die Zahlen zustande kamen</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
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
        <translation>Nach Wörtern oder Personen filtern</translation>
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
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
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
        <source>Only starred and unused</source>
        <translation>Nur mit Stern und unbenutzt</translation>
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
        <translation>Sagen Sie warum: Dann gilt die Einschätzung</translation>
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
        <source>The last changes are in no file: {why} Closing the plan loses them.</source>
        <translation>Die letzten Änderungen stehen in keiner Datei: {why} Beim Schließen des Plans gehen sie verloren.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <source>No objective on the map yet</source>
        <translation>Noch kein Ziel auf der Karte</translation>
    </message>
    <message>
        <source>Press A and choose one. Then L draws what it leads to: arrows to the other box, and Enter. The bands are named in the details.</source>
        <translation>Drücken Sie A und wählen Sie eines. L zieht dann, wohin es führt: Pfeiltasten zum anderen Kasten, Eingabe. Die Bänder benennt man in den Einzelheiten.</translation>
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
    <name>MeasureChart</name>
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
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
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
        <translation>Zielwert ab</translation>
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
        <source>Trying the merge with “{name}”</source>
        <translation>Das Einarbeiten von „{name}“ wird versucht</translation>
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
    <name>NothingYet</name>
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
        <source>For example: programme budget, envelope 520k a year</source>
        <translation>Zum Beispiel: Programmmittel, Rahmen 520k im Jahr</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ressource dazu</translation>
    </message>
    <message>
        <source>Go to the objectives</source>
        <translation>Zu den Zielen</translation>
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
        <source>For example: households within 5 km of a larder, in %</source>
        <translation>Zum Beispiel: Haushalte im Umkreis von 5 km, in %</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Kennzahl dazu</translation>
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
    <name>Plans</name>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
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
        <source>As the system, {example}</source>
        <translation>Wie das System, {example}</translation>
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
        <source>total</source>
        <translation>Summe</translation>
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
        <source>In thousands</source>
        <translation>In Tausend</translation>
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
        <source>All periods</source>
        <translation>Alle Zeiträume</translation>
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
    <message>
        <source>In whole units</source>
        <translation>In ganzen Einheiten</translation>
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
        <source>Empty the cells</source>
        <translation>Zellen leeren</translation>
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
        <source>Measure…</source>
        <translation>Kennzahl…</translation>
    </message>
    <message>
        <source>{count} cells were passed over: nothing can be typed there.</source>
        <translation>{count} Zellen wurden übergangen: Dort kann nichts eingetragen werden.</translation>
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
        <source>Link to an item</source>
        <translation>Mit einem Punkt verbinden</translation>
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
        <source>Link to an objective</source>
        <translation>Mit einem Ziel verbinden</translation>
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
        <source>Your typing is kept in memory.</source>
        <translation>Ihre Eingaben bleiben im Speicher.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nicht gespeichert: {why}</translation>
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
        <translation>Ziel</translation>
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
    <name>bootstrap</name>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Noch ist nichts darin</translation>
    </message>
</context>
<context>
    <name>check</name>
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
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Charthouse plans (*{suffix})</source>
        <translation>Charthouse-Pläne (*{suffix})</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Workbooks, tables and outlines (*.xlsx *.csv *.xml *.opml *.md)</source>
        <translation>Arbeitsmappen, Tabellen und Gliederungen (*.xlsx *.csv *.xml *.opml *.md)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
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
</context>
<context>
    <name>history</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As it was: {moment}. For reading only.</source>
        <translation>Stand: {moment}. Nur zum Lesen.</translation>
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
        <source>Adopted</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Vorher: {value}</translation>
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
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>There is no objective {code}.</source>
        <translation>Ein Ziel {code} gibt es nicht.</translation>
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
        <source>This plan is open for reading only.</source>
        <translation>Dieser Plan ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Link {ends} removed</source>
        <translation>Verbindung {ends} entfernt</translation>
    </message>
    <message>
        <source>Put {code} on the map</source>
        <translation>{code} auf die Karte setzen</translation>
    </message>
    <message>
        <source>Take {code} off the map</source>
        <translation>{code} von der Karte nehmen</translation>
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
        <source>Rename a band of the map</source>
        <translation>Ein Band der Karte umbenennen</translation>
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
        <source>Mer&amp;ge a copy…</source>
        <translation>Eine Kopie ein&amp;arbeiten…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Eine Sicherung wieder&amp;herstellen…</translation>
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
        <translation>&amp;Beispielplan öffnen</translation>
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
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
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
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>O&amp;riginalgröße</translation>
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
        <source>Show the plan’s &amp;folder</source>
        <translation>&amp;Ordner des Plans zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear the list of recent plans</source>
        <translation>&amp;Liste der letzten Pläne leeren</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Weniger &amp;Bewegung</translation>
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
        <source>1 deletion set aside</source>
        <translation>1 Löschung zurückgestellt</translation>
    </message>
    <message>
        <source>{count} deletions set aside</source>
        <translation>{count} Löschungen zurückgestellt</translation>
    </message>
    <message>
        <source>One person deleted it, another worked on it. It stays, with everything in it.</source>
        <translation>Jemand hat es gelöscht, jemand anders daran gearbeitet. Es bleibt, mit allem darin.</translation>
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
        <source>This plan is open for reading only.</source>
        <translation>Dieser Plan ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{code} needs a title. Del deletes it.</source>
        <translation>{code} braucht einen Titel. Entf löscht es.</translation>
    </message>
    <message>
        <source>Split {code}</source>
        <translation>{code} teilen</translation>
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
        <source>Move {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
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
        <source>Add owner “{name}”</source>
        <translation>Verantwortliche Person „{name}“ dazu</translation>
    </message>
    <message>
        <source>Go to the vision (Ctrl+3)</source>
        <translation>Zur Vision (Strg+3)</translation>
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
        <source>No vision yet. Write what will be different, and why it matters.</source>
        <translation>Noch keine Vision. Schreiben Sie, was anders sein wird und warum es zählt.</translation>
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
        <source>Title of {code}</source>
        <translation>Titel von {code}</translation>
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
        <source>Due</source>
        <translation>Fällig</translation>
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
        <source>Copy the rows as text</source>
        <translation>Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
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
        <source>Go to {code}, {text}</source>
        <translation>Zu {code}, {text}</translation>
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
        <source>Unlink {code}</source>
        <translation>Verbindung mit {code} lösen</translation>
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
    <name>resources</name>
    <message>
        <source>Enter {count} amounts</source>
        <translation>{count} Beträge eintragen</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>k</source>
        <translation>T</translation>
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
    <name>scorecard</name>
    <message>
        <source>Enter {count} figures</source>
        <translation>{count} Werte eintragen</translation>
    </message>
    <message>
        <source>Delete {count} measures</source>
        <translation>{count} Kennzahlen löschen</translation>
    </message>
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
        <source>(judgement)</source>
        <translation>(Einschätzung)</translation>
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
        <translation>Verantwortlich</translation>
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
        <translation>{gap} jenseits von {target}</translation>
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
        <source>{current} of {count} measures current, as of {day}</source>
        <translation>{current} von {count} Kennzahlen aktuell, Stand {day}</translation>
    </message>
    <message>
        <source>{current} of {count} current, {day}</source>
        <translation>{current} von {count} aktuell, {day}</translation>
    </message>
    <message>
        <source>{met} of {count} on track</source>
        <translation>{met} von {count} auf Kurs</translation>
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
        <source>Link {count} items</source>
        <translation>{count} Punkte verbinden</translation>
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
        <source>&amp;Strengths</source>
        <translation>&amp;Stärken</translation>
    </message>
    <message>
        <source>&amp;Weaknesses</source>
        <translation>S&amp;chwächen</translation>
    </message>
    <message>
        <source>&amp;Opportunities</source>
        <translation>Ch&amp;ancen</translation>
    </message>
    <message>
        <source>&amp;Threats</source>
        <translation>&amp;Risiken</translation>
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
        <source>{count} starred and unused</source>
        <translation>{count} mit Stern und unbenutzt</translation>
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
        <source>Delete {count} rows</source>
        <translation>{count} Zeilen löschen</translation>
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
        <source>Numbers and dates as in</source>
        <translation>Zahlen und Daten wie in</translation>
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
</TS>
