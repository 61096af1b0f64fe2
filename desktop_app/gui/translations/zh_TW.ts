<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what a text feels, how sure it is, and because of which words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer: no text is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name} {version}, made from {base}. Licence: {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;report of versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answer: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· there is nothing to read in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence {share:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the engine; percentiles of the last {count} answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delimiter</name>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the files to read them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells or lines of text as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells or lines of text that you copied (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, Excel, JSON lines, Parquet or text with one comment a line, also in a zip archive. Every row gets its sentiment, and you get a file to hand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineHost</name>
    <message>
        <source>The model could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorHooks</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All {number} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {number} rows &amp;shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Byte-order mark, so that Excel reads every character right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neutralise formulas: cells that begin with = + - @ stay text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportNotice</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exported file in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {path}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {path}… {rows} rows so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>{name} could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>An error in the application: {error}. You can go on working; if it comes back, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>rows done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts/s now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows/s average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows, those answered from memory too, by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start, pauses left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows whose very text had been answered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Analyse a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse all files that are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas&amp;t runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and texts ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {kind}: {number} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a &amp;report of versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sentiment Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintPanel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The food was great, but the service was terribly slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does what it says. Nothing more, nothing less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived a day early and works like a charm 🎉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the text: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintStrip</name>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a text: the answer follows every key, and names the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file or a folder anywhere on this window to have every row answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 lists all keys. Nothing you type or open leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Negative</source>
        <translation>負面</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutWorker</name>
    <message>
        <source>{name} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWorker</name>
    <message>
        <source>The past runs could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text did not come along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 {p50} · p95 {p95}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long text: read whole, in {count} overlapping parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single word decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}” pulls up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}” pulls down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of: {phrases}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveEditor</name>
    <message>
        <source>Text to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a text…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a text above, drop a file anywhere, or try one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is answered as soon as the model is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can type already; your text is answered as soon as it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long text takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveWorker</name>
    <message>
        <source>The text could not be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that did it could not be found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Live</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>The run could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastRunsDialog</name>
    <message>
        <source>Past runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastRunsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview of the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>Probabilities: {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryWorker</name>
    <message>
        <source>The results could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was answered so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the past runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleLists</name>
    <message>
        <source>Column with labels or stars to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to group rows by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>Text of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to read its text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has fewer or more cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes of this row are not valid in the encoding chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened in this row and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of the file is no JSON, so it was not read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of this very long text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWorker</name>
    <message>
        <source>{name} could not be analysed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking and telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hints of the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens computed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model at every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the texts typed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed texts kept, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep typed texts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep finished runs for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format offered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte-order mark in CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralise formulas in CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before results are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before closing while files are analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on the desktop when a file is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are a little faster on files and hold typed texts up a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts with known answers are asked. Without it that is done once for each computer and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay on this computer, to be found again on the Live page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day they were last worked on. Unfinished ones are always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel needs it to read every character right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that begin with = + - @ get an apostrophe, so that no spreadsheet runs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, files taken off the list keep their results among the past runs, and what is deleted there is gone at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered is kept in any case, and the rest is offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the window is not the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsHost</name>
    <message>
        <source>The settings could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({share} sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedPlot</name>
    <message>
        <source>Texts per second over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Figures of the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you type or open leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Sentiment Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {version} ({kind}, {size} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {base}. Licence: {licence}. Reads {tokens} tokens at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>The log is in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of versions is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
