<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>關於 {name}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Tells what a text feels, how sure it is, and because of which words.</source>
        <translation>告訴您一段文字的情緒、有多確定，以及因為哪些字詞。</translation>
    </message>
    <message>
        <source>Everything happens on this computer: no text is sent anywhere.</source>
        <translation>一切都在這台電腦上進行：不會傳送任何文字。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未載入模型。</translation>
    </message>
    <message>
        <source>Model: {name} {version}, made from {base}. Licence: {licence}.</source>
        <translation>模型：{name} {version}，以 {base} 製成。授權：{licence}。</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>授權條款(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;report of versions</source>
        <translation>複製版本報告(&amp;R)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>&amp;Recent</source>
        <translation>最近(&amp;R)</translation>
    </message>
    <message>
        <source>Texts typed lately</source>
        <translation>最近輸入的文字</translation>
    </message>
    <message>
        <source>Open &amp;text…</source>
        <translation>開啟文字(&amp;T)…</translation>
    </message>
    <message>
        <source>From clip&amp;board</source>
        <translation>取自剪貼簿(&amp;B)</translation>
    </message>
    <message>
        <source>Answer the text that was copied last</source>
        <translation>分析最近複製的文字</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text with its answer</source>
        <translation>複製文字與答案</translation>
    </message>
    <message>
        <source>Read a text file as one text. Files that are dropped on the window have each of their lines answered instead.</source>
        <translation>將文字檔當成一則文字讀取。若把檔案拖放到視窗，則會逐行回答。</translation>
    </message>
    <message>
        <source>A small window that stays on top of others, and back</source>
        <translation>切換為維持在最上層的小視窗，再按一次切回</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>複製為文字(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>複製為 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Open text…</source>
        <translation>開啟文字…</translation>
    </message>
    <message>
        <source>&amp;Full window</source>
        <translation>完整視窗(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>精簡(&amp;M)</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answer: {label}</source>
        <translation>答案：{label}</translation>
    </message>
    <message>
        <source>· there is nothing to read in it</source>
        <translation>· 其中沒有可讀的內容</translation>
    </message>
    <message>
        <source>Confidence {share:.4f}</source>
        <translation>信心 {share:.4f}</translation>
    </message>
    <message>
        <source>Some of its sentences are positive, others negative.</source>
        <translation>其中有些句子正面，有些負面。</translation>
    </message>
    <message>
        <source>Time in the engine; percentiles of the last {count} answers</source>
        <translation>引擎所需時間；最近 {count} 個答案的百分位數</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>One text at a time</source>
        <translation>一次一則</translation>
    </message>
    <message>
        <source>The model in full precision (fp32)</source>
        <translation>全精度模型（fp32）</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 個執行緒</translation>
    </message>
    <message>
        <source>{count} threads</source>
        <translation>{count} 個執行緒</translation>
    </message>
    <message>
        <source>{threads}, {tokens} tokens a batch</source>
        <translation>{threads}，每批 {tokens} 個詞元</translation>
    </message>
    <message>
        <source>{model} ({kind}) · {texts} texts of {tokens} tokens · {cpu} · {when}</source>
        <translation>{model}（{kind}）· {texts} 則、每則 {tokens} 個詞元 · {cpu} · {when}</translation>
    </message>
    <message>
        <source>{when} · {speed} texts/s · p50 {p50}</source>
        <translation>{when} · {speed} 則/秒 · p50 {p50}</translation>
    </message>
    <message>
        <source>★ The fastest setting is in use: {setting}.</source>
        <translation>★ 使用中的就是最快的設定：{setting}。</translation>
    </message>
    <message>
        <source>★ Fastest: {setting}. The setting in use is as fast, within 3%.</source>
        <translation>★ 最快：{setting}。使用中的設定同樣快，差距在 3% 以內。</translation>
    </message>
    <message>
        <source>★ Fastest: {setting}.</source>
        <translation>★ 最快：{setting}。</translation>
    </message>
    <message>
        <source>★ Fastest: {setting}. That is {gain} times as fast as the setting in use.</source>
        <translation>★ 最快：{setting}。是使用中設定的 {gain} 倍速度。</translation>
    </message>
    <message>
        <source>{figure} (× {ratio})</source>
        <translation>{figure}（× {ratio}）</translation>
    </message>
    <message>
        <source>There is no text to measure with. Type one, or take the sample.</source>
        <translation>沒有可用來測量的文字。請輸入一段文字，或使用範例。</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>A file is being answered, which would spoil the figures. Pause it, or wait for its end, then measure.</source>
        <translation>有檔案正在分析，會影響測量結果。請先暫停或等它結束，再開始測量。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>The measurement could not be kept</source>
        <translation>無法保留測量</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>已停止；未保留任何結果。</translation>
    </message>
    <message>
        <source>The measurement could not be deleted</source>
        <translation>無法刪除測量</translation>
    </message>
    <message>
        <source>Choose an fp32 model file</source>
        <translation>選擇 fp32 模型檔</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>模型 ({patterns})</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>儲存數據</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>The figures could not be saved</source>
        <translation>無法儲存數據</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another folder.</source>
        <translation>無法寫入 {path}。請選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>ChangedSource</name>
    <message>
        <source>The file has changed</source>
        <translation>檔案已變更</translation>
    </message>
    <message>
        <source>{name} has changed since this run began.</source>
        <translation>{name} 自此次分析開始後已變更。</translation>
    </message>
    <message>
        <source>Going on would mix answers to the old rows with the new ones. What was answered is kept in any case.</source>
        <translation>若繼續，舊列與新列的答案會混在一起。無論如何，已有的答案都會保留。</translation>
    </message>
    <message>
        <source>Analyse &amp;anew</source>
        <translation>重新分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep what was answered</source>
        <translation>保留已有的答案(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ChartOptions</name>
    <message>
        <source>Column of the chart</source>
        <translation>圖表的欄</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>計數單位</translation>
    </message>
    <message>
        <source>Rows or shares</source>
        <translation>列數或比例</translation>
    </message>
    <message>
        <source>Meanings…</source>
        <translation>對應…</translation>
    </message>
    <message>
        <source>What the labels in the file stand for</source>
        <translation>檔案中標籤的意義</translation>
    </message>
    <message>
        <source>Sho&amp;wn rows</source>
        <translation>顯示中的列(&amp;W)</translation>
    </message>
    <message>
        <source>Draw the chart of the rows that the table shows, and not of all</source>
        <translation>以表格所顯示的列繪圖，而非全部的列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
</context>
<context>
    <name>ChartTabs</name>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>{mark} – shown in the table</source>
        <translation>{mark} – 已顯示在表格中</translation>
    </message>
</context>
<context>
    <name>ChartWorker</name>
    <message>
        <source>The chart could not be drawn</source>
        <translation>無法繪製圖表</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>模型答案</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>巨觀 F1</translation>
    </message>
    <message>
        <source>macro recall</source>
        <translation>巨觀召回率</translation>
    </message>
    <message>
        <source>{file} in the file, answered {answer}: {rows}, {share} of {file}</source>
        <translation>檔案為{file}、答案為{answer}：{rows}，佔{file}的 {share}</translation>
    </message>
    <message>
        <source>Guessed: {meanings}</source>
        <translation>推測：{meanings}</translation>
    </message>
    <message>
        <source>Left out: {rows} with another label or none</source>
        <translation>未計入：{rows}，標籤不同或沒有標籤</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>相當確定</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>非常確定</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Confidence {low} to {high}</source>
        <translation>信心 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{name}: {rows}; {counts}</source>
        <translation>{name}：{rows}；{counts}</translation>
    </message>
    <message>
        <source>{name}, {label}: {rows}, {share}</source>
        <translation>{name}，{label}：{rows}，{share}</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <translation>? 不確定</translation>
    </message>
    <message>
        <source>{rows}, {share} of those with text</source>
        <translation>{rows}，佔有文字者的 {share}</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情緒</translation>
    </message>
    <message>
        <source>Sentiment by {column}</source>
        <translation>依「{column}」的情緒</translation>
    </message>
    <message>
        <source>Sentiment over time, by {column}</source>
        <translation>情緒隨時間的變化（{column}）</translation>
    </message>
    <message>
        <source>How sure the answers are</source>
        <translation>答案的確定程度</translation>
    </message>
    <message>
        <source>Answers against {column}</source>
        <translation>答案與「{column}」的對照</translation>
    </message>
    <message>
        <source>{file}: the {rows} that are filtered</source>
        <translation>{file}：篩選後的 {rows}</translation>
    </message>
    <message>
        <source>{file}: {rows}</source>
        <translation>{file}：{rows}</translation>
    </message>
    <message>
        <source>As the model answered: the label by hand is not counted.</source>
        <translation>依模型的回答繪製：手動標籤不計入。</translation>
    </message>
    <message>
        <source>As the model answered: the {number} labels by hand are not counted.</source>
        <translation>依模型的回答繪製：{number} 個手動標籤不計入。</translation>
    </message>
    <message>
        <source>Dates read as {format}; the day might as well be the month.</source>
        <translation>日期以 {format} 解讀；日與月也可能相反。</translation>
    </message>
    <message>
        <source>Without a date: {rows}.</source>
        <translation>沒有日期：{rows}。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>{label} {number} ({share})</source>
        <translation>{label} {number}（{share}）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>其他 1 個</translation>
    </message>
    <message>
        <source>{number} others</source>
        <translation>其他 {number} 個</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>There are no rows to draw a chart of.</source>
        <translation>沒有可繪製圖表的列。</translation>
    </message>
    <message>
        <source>No column has few enough different values to group rows by.

To group by one all the same, choose it as “Group by” in the setup.</source>
        <translation>沒有任何欄的相異值少到適合分組。

若仍要分組，請在設定中選為「分組依據」。</translation>
    </message>
    <message>
        <source>This file has no column of dates that could be read.

If it has one, choose it as “Time” in the setup.</source>
        <translation>此檔案沒有可解讀的日期欄。

若有，請在設定中選為「時間」。</translation>
    </message>
    <message>
        <source>No row can be compared: nobody knows what the values of this column mean.

Say it with “Meanings…”.</source>
        <translation>沒有可比對的列：不知道此欄的值代表什麼。

請用「對應…」指定。</translation>
    </message>
    <message>
        <source>This file has no labels or stars of its own to compare the answers with.

If it has, choose their column as “Label” in the setup.</source>
        <translation>此檔案沒有可比對答案的標籤或星等。

若有，請在設定中將該欄選為「標籤」。</translation>
    </message>
    <message>
        <source>No row has text.</source>
        <translation>沒有任何列含有文字。</translation>
    </message>
    <message>
        <source>The picture could not be made: there is too little memory. Close files.</source>
        <translation>無法產生圖片：記憶體不足。請關閉一些檔案。</translation>
    </message>
</context>
<context>
    <name>ChartsBeside</name>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>顯示圖表</translation>
    </message>
    <message>
        <source>Show or hide the charts ({keys})</source>
        <translation>顯示或隱藏圖表（{keys}）</translation>
    </message>
    <message>
        <source>Show or hide the charts</source>
        <translation>顯示或隱藏圖表</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Click a part of the chart to see its rows.</source>
        <translation>點選圖表的一部分即可查看其中的列。</translation>
    </message>
    <message>
        <source>{rows}. {hint}</source>
        <translation>{rows}。{hint}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>圖表已在剪貼簿中。</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已存為 {path}</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the window?</source>
        <translation>要關閉視窗嗎？</translation>
    </message>
    <message>
        <source>Files are being analysed. Close the window all the same?</source>
        <translation>檔案正在分析中，仍要關閉視窗嗎？</translation>
    </message>
    <message>
        <source>What was answered is kept, and the rest is offered at the next start.</source>
        <translation>已有的答案會保留，其餘的會在下次啟動時詢問是否繼續。</translation>
    </message>
    <message>
        <source>An export is being written. Close the window all the same?</source>
        <translation>正在寫入匯出檔，仍要關閉視窗嗎？</translation>
    </message>
    <message>
        <source>The export would be given up: no new file is written, and one that it was to replace stays as it is. The results are kept and can be exported again.</source>
        <translation>匯出會中止：不會寫出新檔案，原本要取代的檔案維持不變。結果會保留，之後可再匯出。</translation>
    </message>
    <message>
        <source>Do &amp;not ask again</source>
        <translation>不再詢問(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>遞增排序(&amp;U)</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>遞減排序(&amp;D)</translation>
    </message>
    <message>
        <source>Order of the &amp;file</source>
        <translation>檔案原順序(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>隱藏此欄(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Columns shown</source>
        <translation>顯示的欄(&amp;C)</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>還原原狀(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CompareForm</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a file to compare on</source>
        <translation>開啟用來比較的檔案</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>文字欄</translation>
    </message>
    <message>
        <source>Column with labels of people’s</source>
        <translation>人工標籤欄</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>列數上限</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一個模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二個模型</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比較(&amp;P)</translation>
    </message>
    <message>
        <source>Compare the two models</source>
        <translation>比較這兩個模型</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>標籤(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;against</source>
        <translation>對照(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rows, at most</source>
        <translation>列數上限(&amp;R)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Choose two models; import another one first.</source>
        <translation>請選擇兩個模型；先匯入另一個。</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Where do two models differ?</source>
        <translation>兩個模型有何不同？</translation>
    </message>
    <message>
        <source>There is one model on this computer. Import another one, and you can see where the two differ on a file of yours.</source>
        <translation>這台電腦上有一個模型。再匯入一個，即可看到兩者在您的檔案上有何不同。</translation>
    </message>
    <message>
        <source>Choose a file or drop one here, and two models. Both answer the same rows; you see how often they agree, every row where they do not, how fast each is and, with a column of labels, which is right more often.</source>
        <translation>選擇或拖放一個檔案，再選兩個模型。兩者回答相同的列；您會看到它們一致的比例、每一列的差異、各自的速度，若有標籤欄，還能看出誰較常答對。</translation>
    </message>
    <message>
        <source>Open a file to compare on</source>
        <translation>開啟用來比較的檔案</translation>
    </message>
    <message>
        <source>Tables and texts ({patterns})</source>
        <translation>表格與文字 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} 對照 {second}</translation>
    </message>
    <message>
        <source>Export the differing rows</source>
        <translation>匯出不同的列</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>&amp;Export the differing rows…</source>
        <translation>匯出不同的列(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the differing rows as CSV</source>
        <translation>將不同的列匯出為 CSV</translation>
    </message>
    <message>
        <source>{rows} with two labels</source>
        <translation>{rows}有兩種標籤</translation>
    </message>
</context>
<context>
    <name>ConfidenceDialog</name>
    <message>
        <source>Filter by confidence</source>
        <translation>依信心篩選</translation>
    </message>
    <message>
        <source>Confidence from</source>
        <translation>信心從</translation>
    </message>
    <message>
        <source>Confidence up to</source>
        <translation>信心至</translation>
    </message>
    <message>
        <source>Confidence &amp;from:</source>
        <translation>信心從(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;up to:</source>
        <translation>至(&amp;U)：</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Correct:</source>
        <translation>更正：</translation>
    </message>
    <message>
        <source>Label by hand: {label}</source>
        <translation>人工標籤：{label}</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正確</translation>
    </message>
    <message>
        <source>Take the label by hand away</source>
        <translation>取消人工標籤</translation>
    </message>
</context>
<context>
    <name>Delimiter</name>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>直線 |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Check it here</source>
        <translation>在此檢查(&amp;C)</translation>
    </message>
    <message>
        <source>Have it answer its example texts, and compare with where it was made</source>
        <translation>讓它回答範例文字，並與製作時的答案比對</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>模型的已知資訊</translation>
    </message>
    <message>
        <source>✕ This model is damaged and cannot be used.</source>
        <translation>✕ 此模型已損壞，無法使用。</translation>
    </message>
    <message>
        <source>The built-in model is part of the application and stays.</source>
        <translation>內建模型是程式的一部分，不能移除。</translation>
    </message>
    <message>
        <source>Use another model first.</source>
        <translation>請先使用其他模型。</translation>
    </message>
</context>
<context>
    <name>DifferingModel</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>DifferingTable</name>
    <message>
        <source>Rows that the models answer differently</source>
        <translation>兩個模型答案不同的列</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the files to read them</source>
        <translation>放開即可讀取檔案</translation>
    </message>
</context>
<context>
    <name>DropNote</name>
    <message>
        <source>Drop a model’s folder or zip archive on this page.</source>
        <translation>將模型的資料夾或 zip 壓縮檔拖放到此頁。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Paste cells or lines of text as a file</source>
        <translation>將儲存格或文字行貼上成為檔案</translation>
    </message>
    <message>
        <source>Cells or lines of text that you copied (Ctrl+V)</source>
        <translation>您所複製的儲存格或文字行（Ctrl+V）</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Files opened lately</source>
        <translation>最近開啟的檔案</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation>將檔案或資料夾拖放到這裡，或</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON lines, Parquet or text with one comment a line, also in a zip archive. Every row gets its sentiment, and you get a file to hand on.</source>
        <translation>CSV、Excel、JSON lines、Parquet，或每行一則評論的文字檔，也可放在 zip 壓縮檔中。每一列都會得到情緒標籤，並可匯出成檔案交給別人。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Drop files here, or</source>
        <translation>將檔案拖放到這裡，或</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>取消復原(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Measure to see how long one text takes, how many texts a second are answered with each number of threads and size of batch, and which setting is the fastest here.</source>
        <translation>測量後可看到一則文字需時多久、各種執行緒數與批次大小每秒能回答多少則，以及在這台電腦上哪種設定最快。</translation>
    </message>
</context>
<context>
    <name>EngineHost</name>
    <message>
        <source>The model could not be loaded</source>
        <translation>無法載入模型</translation>
    </message>
</context>
<context>
    <name>ErrorHooks</name>
    <message>
        <source>Something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
</context>
<context>
    <name>ExplanationWorker</name>
    <message>
        <source>The words that did it could not be found</source>
        <translation>無法找出起作用的字詞</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 活頁簿 (.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>Parquet (.parquet)</source>
        <translation>Parquet (.parquet)</translation>
    </message>
    <message>
        <source>Report (.html)</source>
        <translation>報告 (.html)</translation>
    </message>
    <message>
        <source>The file&apos;s own columns with the results beside them. Any program opens it.</source>
        <translation>檔案原有的欄，旁邊是結果。任何程式都能開啟。</translation>
    </message>
    <message>
        <source>The file&apos;s own columns with the results beside them as numbers, a filter, and a summary sheet with charts.</source>
        <translation>檔案原有的欄，旁邊是數值結果，附篩選與含圖表的摘要工作表。</translation>
    </message>
    <message>
        <source>One object a row, results as numbers: for scripts.</source>
        <translation>每列一個物件，結果為數字：適合程式使用。</translation>
    </message>
    <message>
        <source>Small, with typed columns: for data tools such as pandas.</source>
        <translation>檔案小且欄位有型別：適合 pandas 等資料工具。</translation>
    </message>
    <message>
        <source>Shares, groups, course over time and examples on one page to read, print or send. The rows themselves are not in it.</source>
        <translation>一頁呈現比例、分組、時間走勢與範例，可閱讀、列印或傳送。不含各列資料。</translation>
    </message>
    <message>
        <source>Wrote {rows} to {path}</source>
        <translation>已將 {rows} 寫入 {path}</translation>
    </message>
    <message>
        <source>Wrote a report on {rows} to {path}</source>
        <translation>已將 {rows} 的報告寫入 {path}</translation>
    </message>
    <message>
        <source>The file has a column {own} already, so ours is called {new}.</source>
        <translation>檔案已有 {own} 欄，因此我們的欄名為 {new}。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;All {rows}</source>
        <translation>全部 {rows}(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All {rows} so far</source>
        <translation>目前的全部 {rows}(&amp;A)</translation>
    </message>
    <message>
        <source>Only the rows &amp;shown</source>
        <translation>僅顯示中的列(&amp;S)</translation>
    </message>
    <message>
        <source>Only the {rows} &amp;shown</source>
        <translation>僅顯示中的 {rows}(&amp;S)</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>欄 {name}</translation>
    </message>
    <message>
        <source>&amp;Labels set by hand ({rows}), in columns of their own</source>
        <translation>人工標籤（{rows}），另置於專屬的欄(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark, so that Excel reads every character right</source>
        <translation>加上位元組順序記號，讓 Excel 正確讀出每個字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Neutralise formulas: cells that begin with = + - @ stay text</source>
        <translation>停用公式：以 = + - @ 開頭的儲存格維持為文字(&amp;N)</translation>
    </message>
    <message>
        <source>Time is counted by</source>
        <translation>時間計數單位</translation>
    </message>
    <message>
        <source>What suits the span</source>
        <translation>依時間範圍自動選擇</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>列：</translation>
    </message>
    <message>
        <source>&amp;Your columns:</source>
        <translation>您的欄位(&amp;Y)：</translation>
    </message>
    <message>
        <source>Results:</source>
        <translation>結果：</translation>
    </message>
    <message>
        <source>CSV:</source>
        <translation>CSV：</translation>
    </message>
    <message>
        <source>Over &amp;time by:</source>
        <translation>時間單位(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>選擇檔案(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>ExportNotice</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop writing this file</source>
        <translation>停止寫入此檔案</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>開啟匯出的檔案</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Show the exported file in its folder</source>
        <translation>在資料夾中顯示匯出的檔案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>關閉此通知</translation>
    </message>
    <message>
        <source>Writing {path}…</source>
        <translation>正在寫入 {path}…</translation>
    </message>
    <message>
        <source>Writing {path}… {rows} so far</source>
        <translation>正在寫入 {path}… 目前 {rows}</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>{name} could not be written</source>
        <translation>無法寫入 {name}</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>An error in the application: {error}. You can go on working; if it comes back, copy the details and report them.</source>
        <translation>程式發生錯誤：{error}。您可以繼續使用；若再次發生，請複製詳細資料並回報。</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳細資料(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the details of the error</source>
        <translation>複製錯誤的詳細資料</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Show the details of the error</source>
        <translation>顯示錯誤的詳細資料</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>錯誤的詳細資料</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>rows done</source>
        <translation>已完成列數</translation>
    </message>
    <message>
        <source>texts/s now</source>
        <translation>則/秒（目前）</translation>
    </message>
    <message>
        <source>Texts that the model answered in the last two seconds</source>
        <translation>模型在最近兩秒內回答的文字</translation>
    </message>
    <message>
        <source>rows/s mean</source>
        <translation>列/秒（平均）</translation>
    </message>
    <message>
        <source>All rows, those answered from memory too, by the clock</source>
        <translation>所有的列（包括由記憶回答的）除以實際時間</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>詞元/秒</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>已用時間</translation>
    </message>
    <message>
        <source>Time since the start, pauses left out</source>
        <translation>自開始以來的時間，不含暫停</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Rows whose very text had been answered before: from memory</source>
        <translation>相同文字先前已回答過的列：取自記憶</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>執行緒</translation>
    </message>
    <message>
        <source>Mini-batches computed side by side</source>
        <translation>同時計算的小批次</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>That this application takes now; once the run is over, at most</source>
        <translation>本程式目前佔用；分析結束後為最高值</translation>
    </message>
    <message>
        <source>50, 95 and 99% of the texts took so long or less, by their mini-batch</source>
        <translation>50、95、99% 的文字（依其小批次）所需時間不超過此值</translation>
    </message>
    <message>
        <source>p50 a text</source>
        <translation>每則 p50</translation>
    </message>
    <message>
        <source>p95 a text</source>
        <translation>每則 p95</translation>
    </message>
    <message>
        <source>p99 a text</source>
        <translation>每則 p99</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩餘</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>Waiting its turn</source>
        <translation>排隊中</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>等待模型</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>✕ Cannot be read</source>
        <translation>✕ 無法讀取</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>✓ Finished</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>✓ {rows} in {time}</source>
        <translation>✓ {rows}，用時 {time}</translation>
    </message>
    <message>
        <source>Cancelled · {rows} kept</source>
        <translation>已取消 · 保留 {rows}</translation>
    </message>
    <message>
        <source>Stopped · {rows} kept</source>
        <translation>已停止 · 保留 {rows}</translation>
    </message>
    <message>
        <source>{state} · {rows}</source>
        <translation>{state} · {rows}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在開始…</translation>
    </message>
    <message>
        <source>Paused · {rows}</source>
        <translation>已暫停 · {rows}</translation>
    </message>
    <message>
        <source>{rows} · {time} left</source>
        <translation>{rows} · 剩餘 {time}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} / {total} 列</translation>
    </message>
    <message>
        <source>{done} of about {total} rows</source>
        <translation>{done} / 約 {total} 列</translation>
    </message>
    <message>
        <source>Text in “{column}”</source>
        <translation>文字在「{column}」</translation>
    </message>
    <message>
        <source>{column} · {rate} texts/s</source>
        <translation>{column} · {rate} 則/秒</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Paste cells, lines of text or files</source>
        <translation>貼上儲存格、文字行或檔案</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Tables and texts ({patterns})</source>
        <translation>表格與文字 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>未貼上任何內容</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>開啟最近的檔案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Anal&amp;yse all</source>
        <translation>全部分析(&amp;Y)</translation>
    </message>
    <message>
        <source>Analyse all files that are ready</source>
        <translation>分析所有已就緒的檔案</translation>
    </message>
    <message>
        <source>Past r&amp;uns…</source>
        <translation>過去的分析(&amp;U)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>將選取的檔案從清單移除</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>過去的分析</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Search the texts…</source>
        <translation>搜尋文字…</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>搜尋文字</translation>
    </message>
    <message>
        <source>Search the texts (Ctrl+F)</source>
        <translation>搜尋文字（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by confidence, a column, oddities</source>
        <translation>依信心、欄位或異常篩選</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show {kind}: {rows}</source>
        <translation>顯示{kind}：{rows}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Confidence</source>
        <translation>信心</translation>
    </message>
    <message>
        <source>Another &amp;range…</source>
        <translation>其他範圍(&amp;R)…</translation>
    </message>
    <message>
        <source>Values of a column</source>
        <translation>某欄的值</translation>
    </message>
    <message>
        <source>&amp;Other columns</source>
        <translation>其他欄(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;dd rows</source>
        <translation>異常的列(&amp;D)</translation>
    </message>
</context>
<context>
    <name>FilterTokens</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有篩選</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>取消此篩選</translation>
    </message>
    <message>
        <source>Take the filter away: {filter}</source>
        <translation>取消篩選：{filter}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>{column} says {label}</source>
        <translation>{column} 為{label}</translation>
    </message>
    <message>
        <source>Confidence from {least}</source>
        <translation>信心從 {least} 起</translation>
    </message>
    <message>
        <source>Confidence below {below}</source>
        <translation>信心低於 {below}</translation>
    </message>
    <message>
        <source>Confidence {least} to below {below}</source>
        <translation>信心 {least} 至未滿 {below}</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>非常確定</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>相當確定</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>fewer or more cells</source>
        <translation>儲存格過少或過多</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>無法讀取的字元</translation>
    </message>
    <message>
        <source>unclosed quote</source>
        <translation>引號未關閉</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>非 JSON</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>另外 {number} 個</translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation>{column}：{values}</translation>
    </message>
    <message>
        <source>{column}: not {values}</source>
        <translation>{column}：不含 {values}</translation>
    </message>
    <message>
        <source>{column}: {day}</source>
        <translation>{column}：{day}</translation>
    </message>
    <message>
        <source>{column}: {first} to {last}</source>
        <translation>{column}：{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes} 分 {seconds:02d} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} 小時 {minutes:02d} 分</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} 毫秒</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Menu ({keys})</source>
        <translation>選單（{keys}）</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>鍵盤(&amp;K)</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>再次顯示提示(&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;log&apos;s folder</source>
        <translation>開啟記錄檔資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>Copy a &amp;report of versions</source>
        <translation>複製版本報告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>授權條款(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Sentiment Desk</source>
        <translation>關於 Sentiment Desk(&amp;A)</translation>
    </message>
</context>
<context>
    <name>HintPanel</name>
    <message>
        <source>Loading</source>
        <translation>載入中</translation>
    </message>
    <message>
        <source>The food was great, but the service was terribly slow.</source>
        <translation>The food was great, but the service was terribly slow.</translation>
    </message>
    <message>
        <source>It does what it says. Nothing more, nothing less.</source>
        <translation>It does what it says. Nothing more, nothing less.</translation>
    </message>
    <message>
        <source>Arrived a day early and works like a charm 🎉</source>
        <translation>Arrived a day early and works like a charm 🎉</translation>
    </message>
    <message>
        <source>Try the text: {text}</source>
        <translation>試試這段文字：{text}</translation>
    </message>
</context>
<context>
    <name>HintStrip</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Dismiss the hints</source>
        <translation>不再顯示提示</translation>
    </message>
    <message>
        <source>Type or paste a text: the answer follows every key, and names the words.</source>
        <translation>輸入或貼上文字：每按一鍵答案就更新，並指出關鍵字詞。</translation>
    </message>
    <message>
        <source>Drop a file or a folder anywhere on this window to have every row answered.</source>
        <translation>將檔案或資料夾拖放到視窗任何位置，即可逐列得到答案。</translation>
    </message>
    <message>
        <source>F1 lists all keys. Nothing you type or open leaves this computer.</source>
        <translation>按 F1 列出所有快速鍵。您輸入或開啟的內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>完成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一則(&amp;N)</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>關閉提示</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>下一則提示</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier measurements</source>
        <translation>先前的測量</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected measurement</source>
        <translation>刪除選取的測量</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>復原(&amp;N)</translation>
    </message>
    <message>
        <source>Put the deleted measurement back</source>
        <translation>放回剛刪除的測量</translation>
    </message>
    <message>
        <source>None yet. Each measurement is kept here, to be compared.</source>
        <translation>尚無測量。每次測量都會保留在這裡，以便比較。</translation>
    </message>
</context>
<context>
    <name>IntakeNotice</name>
    <message>
        <source>Add again</source>
        <translation>再次加入</translation>
    </message>
    <message>
        <source>Add the file to the list once more</source>
        <translation>再次將此檔案加入清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>關閉此通知</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} 已在清單中。</translation>
    </message>
    <message>
        <source>{count} of these files are on the list already.</source>
        <translation>其中 {count} 個檔案已在清單中。</translation>
    </message>
</context>
<context>
    <name>KeptRun</name>
    <message>
        <source>{name} failed at {rows}</source>
        <translation>{name} 在 {rows}時失敗</translation>
    </message>
    <message>
        <source>{name} stopped at {rows}</source>
        <translation>{name} 停在 {rows}</translation>
    </message>
    <message>
        <source>{name} stopped before its first row</source>
        <translation>{name} 在處理第一列之前就停止了</translation>
    </message>
    <message>
        <source>{done} of about {total} rows</source>
        <translation>{done} / 約 {total} 列</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 個</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>由較新的版本建立</translation>
    </message>
    <message>
        <source>✕ No access</source>
        <translation>✕ 無法存取</translation>
    </message>
    <message>
        <source>✕ Damaged</source>
        <translation>✕ 已損壞</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Under way, paused</source>
        <translation>進行中，已暫停</translation>
    </message>
    <message>
        <source>✓ Finished</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>1 run, {size} on disk</source>
        <translation>1 次分析，佔用 {size}</translation>
    </message>
    <message>
        <source>{count} runs, {size} on disk</source>
        <translation>{count} 次分析，佔用 {size}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全域</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
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
        <translation>無文字</translation>
    </message>
</context>
<context>
    <name>LatencyGrid</name>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
</context>
<context>
    <name>LayoutWorker</name>
    <message>
        <source>{name} could not be read</source>
        <translation>無法讀取 {name}</translation>
    </message>
</context>
<context>
    <name>LibraryWorker</name>
    <message>
        <source>The past runs could not be listed</source>
        <translation>無法列出過去的分析</translation>
    </message>
    <message>
        <source>A run could not be deleted</source>
        <translation>無法刪除某次分析</translation>
    </message>
    <message>
        <source>The run could not be marked</source>
        <translation>無法標記此次分析</translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Licences of everything the application is made of</source>
        <translation>本程式所有組成部分的授權條款</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>無法讀取授權條款</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
</context>
<context>
    <name>LinesOffer</name>
    <message>
        <source>Analyse each &amp;line</source>
        <translation>逐行分析(&amp;L)</translation>
    </message>
    <message>
        <source>Answer each pasted line on the Files page</source>
        <translation>在「檔案」頁逐行回答貼上的內容</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>稍後再說(&amp;N)</translation>
    </message>
    <message>
        <source>Read them as one text</source>
        <translation>當成一則文字讀取</translation>
    </message>
    <message>
        <source>{count} lines were pasted and are answered as one text.</source>
        <translation>已貼上 {count} 行，並當成一則文字分析。</translation>
    </message>
    <message>
        <source>The text is too long to be read as one, and was not pasted.</source>
        <translation>文字太長，無法當成一則讀取，因此未貼上。</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>very sure</source>
        <translation>非常確定</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>相當確定</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} 毫秒</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 個詞元</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} 個詞元</translation>
    </message>
    <message>
        <source>p50 {p50} · p95 {p95}</source>
        <translation>p50 {p50} · p95 {p95}</translation>
    </message>
    <message>
        <source>A long text: read whole, in {count} overlapping parts.</source>
        <translation>長文：分成 {count} 個彼此重疊的部分，完整讀過。</translation>
    </message>
    <message>
        <source>A long text: read whole, in {count} overlapping parts of up to {tokens} tokens.</source>
        <translation>長文：分成 {count} 個彼此重疊、每段最多 {tokens} 個詞元的部分，完整讀過。</translation>
    </message>
    <message>
        <source>◆ mixed</source>
        <translation>◆ 混合</translation>
    </message>
    <message>
        <source>◆ Mixed, sentence by sentence: {counts}</source>
        <translation>◆ 正負混合，逐句分析：{counts}</translation>
    </message>
    <message>
        <source>Sentence by sentence: {counts}</source>
        <translation>逐句分析：{counts}</translation>
    </message>
    <message>
        <source>{count} positive</source>
        <translation>{count} 正面</translation>
    </message>
    <message>
        <source>{count} neutral</source>
        <translation>{count} 中立</translation>
    </message>
    <message>
        <source>{count} negative</source>
        <translation>{count} 負面</translation>
    </message>
    <message>
        <source>No single word decides it.</source>
        <translation>沒有單一字詞能決定結果。</translation>
    </message>
    <message>
        <source>“{phrase}” pulls up</source>
        <translation>「{phrase}」拉高</translation>
    </message>
    <message>
        <source>“{phrase}” pulls down</source>
        <translation>「{phrase}」拉低</translation>
    </message>
    <message>
        <source>Because of: {reasons}, although {others}</source>
        <translation>因為：{reasons}，雖然{others}</translation>
    </message>
    <message>
        <source>Because of: {reasons}</source>
        <translation>因為：{reasons}</translation>
    </message>
    <message>
        <source>No single word decides it, although {others}</source>
        <translation>沒有單一字詞能決定結果，雖然{others}</translation>
    </message>
    <message>
        <source>Sentence by sentence:</source>
        <translation>逐句分析：</translation>
    </message>
</context>
<context>
    <name>LiveEditor</name>
    <message>
        <source>Text to answer</source>
        <translation>要分析的文字</translation>
    </message>
    <message>
        <source>Type or paste a text…</source>
        <translation>輸入或貼上文字…</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Loading the model…</source>
        <translation>正在載入模型…</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>這段文字的情緒是？</translation>
    </message>
    <message>
        <source>Type or paste a text above, drop a file anywhere, or try one of these:</source>
        <translation>在上方輸入或貼上文字、將檔案拖放到任何位置，或試試以下範例：</translation>
    </message>
    <message>
        <source>Your text is answered as soon as the model is ready.</source>
        <translation>模型就緒後立即分析您的文字。</translation>
    </message>
    <message>
        <source>You can type already; your text is answered as soon as it is ready.</source>
        <translation>您可以先輸入；模型就緒後立即分析。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>A long text takes a moment.</source>
        <translation>長文需要一點時間。</translation>
    </message>
    <message>
        <source>Change the text to try again.</source>
        <translation>修改文字即可再試一次。</translation>
    </message>
</context>
<context>
    <name>LiveWorker</name>
    <message>
        <source>The text could not be answered</source>
        <translation>無法分析文字</translation>
    </message>
    <message>
        <source>The sentences could not be answered</source>
        <translation>無法分析這些句子</translation>
    </message>
    <message>
        <source>The words that did it could not be found</source>
        <translation>無法找出起作用的字詞</translation>
    </message>
</context>
<context>
    <name>Locations</name>
    <message>
        <source>Runs and settings are kept in {folder}, which cannot be written to ({reason}). Free some space or allow writing there; or name another folder by the environment variable {variable}.</source>
        <translation>分析與設定保存在 {folder}，但無法寫入（{reason}）。請釋出空間或允許寫入；或以環境變數 {variable} 指定其他資料夾。</translation>
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
        <source>Answer the clip&amp;board</source>
        <translation>分析剪貼簿(&amp;B)</translation>
    </message>
    <message>
        <source>Co&amp;mpact window</source>
        <translation>精簡視窗(&amp;M)</translation>
    </message>
    <message>
        <source>There are no results on show that could be exported</source>
        <translation>目前沒有可匯出的結果</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>效能測試</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>MeaningsDialog</name>
    <message>
        <source>What the labels mean</source>
        <translation>標籤的意義</translation>
    </message>
    <message>
        <source>Each value of “{column}” is compared as one of the three classes, or left out.</source>
        <translation>「{column}」的每個值會對應到三個類別之一，或略過不計。</translation>
    </message>
    <message>
        <source>Meaning of {value}</source>
        <translation>「{value}」的意義</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– 略過</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>重新推測(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>{chosen} cannot be read ({reason}). Choose another file.</source>
        <translation>無法讀取 {chosen}（{reason}）。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>{chosen} is not this model in full precision. Choose another file, or none.</source>
        <translation>{chosen} 不是此模型的全精度版本。請選擇其他檔案，或不選。</translation>
    </message>
    <message>
        <source>{folder} could not be made ({reason}). Free some space, or allow writing there.</source>
        <translation>無法建立 {folder}（{reason}）。請釋出空間，或允許寫入。</translation>
    </message>
    <message>
        <source>{path} could not be deleted ({reason}).</source>
        <translation>無法刪除 {path}（{reason}）。</translation>
    </message>
</context>
<context>
    <name>MeasuringWorker</name>
    <message>
        <source>The measurement broke off</source>
        <translation>測量中斷</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>The model in {shown} cannot be used: its {card_file} is not understood ({why}). Install the model again.</source>
        <translation>無法使用 {shown} 中的模型：看不懂其 {card_file}（{why}）。請重新安裝模型。</translation>
    </message>
    <message>
        <source>its {card_file} is not understood ({why})</source>
        <translation>看不懂其 {card_file}（{why}）</translation>
    </message>
    <message>
        <source>There is no model in {shown}: {card_file} cannot be read ({reason}). Name the folder of a model bundle, or install the application again.</source>
        <translation>{shown} 中沒有模型：無法讀取 {card_file}（{reason}）。請指定模型資料夾，或重新安裝程式。</translation>
    </message>
    <message>
        <source>there is no {card_file} in it that can be read</source>
        <translation>其中沒有可讀取的 {card_file}</translation>
    </message>
    <message>
        <source>The model in {shown} is damaged: {card_file} is not JSON. Install the model again.</source>
        <translation>{shown} 中的模型已損壞：{card_file} 不是 JSON。請重新安裝模型。</translation>
    </message>
    <message>
        <source>its {card_file} is not JSON</source>
        <translation>其 {card_file} 不是 JSON</translation>
    </message>
    <message>
        <source>The {card_file} in {shown} is not the card of a model. Install the model again.</source>
        <translation>{shown} 中的 {card_file} 不是模型卡。請重新安裝模型。</translation>
    </message>
    <message>
        <source>its {card_file} is not the card of a model</source>
        <translation>其 {card_file} 不是模型卡</translation>
    </message>
    <message>
        <source>it has no {key}</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>a value in it is of another kind than it should be</source>
        <translation>其中有一個值的型別不符</translation>
    </message>
    <message>
        <source>there is no class {name!r}</source>
        <translation>沒有 {name!r} 這個類別</translation>
    </message>
    <message>
        <source>labels must be two or three different classes</source>
        <translation>labels 必須是兩個或三個不同的類別</translation>
    </message>
    <message>
        <source>name and version are printable and of 1 to {most} letters</source>
        <translation>name 與 version 必須由 1 到 {most} 個可列印的字元組成</translation>
    </message>
    <message>
        <source>a temperature is out of range</source>
        <translation>temperature 超出範圍</translation>
    </message>
    <message>
        <source>max_tokens is out of range</source>
        <translation>max_tokens 超出範圍</translation>
    </message>
    <message>
        <source>{name!r} is no name of a file in it</source>
        <translation>{name!r} 不是其中檔案的名稱</translation>
    </message>
    <message>
        <source>The model in {shown} is not used, because its files are not as they were made ({listed}). Install the model again.</source>
        <translation>不使用 {shown} 中的模型，因為其檔案與製作時不同（{listed}）。請重新安裝模型。</translation>
    </message>
    <message>
        <source>{shown} cannot be read ({reason}), so the model cannot be checked. Check the disk, allow reading of it, or install the model again.</source>
        <translation>無法讀取 {shown}（{reason}），因此無法檢查模型。請檢查磁碟、允許讀取，或重新安裝模型。</translation>
    </message>
    <message>
        <source>{model_path} tells {count} classes apart, and its card names {wanted}. Convert the model again, with a label for each class.</source>
        <translation>{model_path} 可分辨 {count} 個類別，但模型卡列出 {wanted} 個。請重新轉換模型，並為每個類別指定標籤。</translation>
    </message>
    <message>
        <source>{tokenizer_path} cannot be read as a tokenizer ({reason}). Install the model again.</source>
        <translation>無法將 {tokenizer_path} 讀取為分詞器（{reason}）。請重新安裝模型。</translation>
    </message>
    <message>
        <source>{path} is not understood ({reason}), so the model cannot be checked. Install the model again.</source>
        <translation>看不懂 {path}（{reason}），因此無法檢查模型。請重新安裝模型。</translation>
    </message>
    <message>
        <source>ONNX Runtime {onnxruntime} cannot load {model_path} ({reason}). Install the application again.</source>
        <translation>ONNX Runtime {onnxruntime} 無法載入 {model_path}（{reason}）。請重新安裝程式。</translation>
    </message>
    <message>
        <source>{model_path} is not a text classification model: its inputs are {listed}.</source>
        <translation>{model_path} 不是文字分類模型：其輸入為 {listed}。</translation>
    </message>
    <message>
        <source>The model could not be run on {windows} texts ({reason}). Close other programs if memory is short, then try again.</source>
        <translation>模型無法處理 {windows} 則文字（{reason}）。若記憶體不足，請關閉其他程式後再試。</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>Get the model anew from its maker.</source>
        <translation>請向模型的製作者重新取得模型。</translation>
    </message>
    <message>
        <source>it is no zip archive, or damaged</source>
        <translation>它不是 zip 壓縮檔，或已損壞</translation>
    </message>
    <message>
        <source>there is no {card_file} in it</source>
        <translation>其中沒有 {card_file}</translation>
    </message>
    <message>
        <source>it holds {number} models</source>
        <translation>其中有 {number} 個模型</translation>
    </message>
    <message>
        <source>Pack each into an archive of its own.</source>
        <translation>請將每個模型各自壓縮成一個檔案。</translation>
    </message>
    <message>
        <source>its entry {name!r} would be written outside of it</source>
        <translation>其中的項目 {name!r} 會寫到它的資料夾之外</translation>
    </message>
    <message>
        <source>its entry {name!r} is a link</source>
        <translation>其中的項目 {name!r} 是連結</translation>
    </message>
    <message>
        <source>two of its entries have the same name</source>
        <translation>其中有兩個項目同名</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>請解壓縮後再匯入資料夾。</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>它以密碼鎖定</translation>
    </message>
    <message>
        <source>its entry {name!r} unpacks to far too much</source>
        <translation>其中的項目 {name!r} 解壓縮後過大</translation>
    </message>
    <message>
        <source>it holds {files} files of {size} GB, and a model may have {most_files} of {most_size} GB</source>
        <translation>其中有 {files} 個檔案，共 {size} GB，而模型最多可有 {most_files} 個檔案、{most_size} GB</translation>
    </message>
    <message>
        <source>it takes {size} MB, and {free} MB are free on the disk of {folder}</source>
        <translation>它需要 {size} MB，而 {folder} 所在的磁碟只剩 {free} MB</translation>
    </message>
    <message>
        <source>Free some space, then import it again.</source>
        <translation>請釋出一些空間，再匯入一次。</translation>
    </message>
    <message>
        <source>Put the file itself there.</source>
        <translation>請將檔案本身放在該處。</translation>
    </message>
    <message>
        <source>{name} is a link</source>
        <translation>{name} 是連結</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{source} is not imported: {why}. Nothing was installed. {advice}</source>
        <translation>未匯入 {source}：{why}。沒有安裝任何東西。{advice}</translation>
    </message>
    <message>
        <source>{source} is no model for this program: {why}. Choose the folder or the zip archive of a model bundle.</source>
        <translation>{source} 不是本程式的模型：{why}。請選擇模型的資料夾或 zip 壓縮檔。</translation>
    </message>
    <message>
        <source>The model in {folder} does not answer with one number a label ({reason}). Convert it again.</source>
        <translation>{folder} 中的模型沒有為每個標籤給出一個數值（{reason}）。請重新轉換模型。</translation>
    </message>
    <message>
        <source>{title} brings no example texts, so nobody can tell whether it answers here as where it was made. Convert it again.</source>
        <translation>{title} 沒有附上範例文字，無法得知它在這裡的答案是否與製作時相同。請重新轉換模型。</translation>
    </message>
    <message>
        <source>{title} answers {differing} of {texts} example texts otherwise here than where it was made (a probability by up to {largest}, at most {usual} is usual). It is not used. Convert it again on this computer, or use another model.</source>
        <translation>{title} 在 {texts} 則範例文字中有 {differing} 則的答案與製作時不同（機率最多相差 {largest}，通常不超過 {usual}），因此不會使用。請在這部電腦上重新轉換模型，或使用其他模型。</translation>
    </message>
    <message>
        <source>{name} has no text in its column &quot;{column}&quot;, so there is nothing to compare models on. Choose another file.</source>
        <translation>{name} 的「{column}」欄沒有文字，無從比較模型。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>Several models are named {name!r}: say which of {ids}.</source>
        <translation>有多個模型名為 {name!r}：請指明是哪一個：{ids}。</translation>
    </message>
    <message>
        <source>No model {name!r} is installed. There are: {ids}.</source>
        <translation>沒有安裝模型 {name!r}。現有的模型：{ids}。</translation>
    </message>
    <message>
        <source>Another window or command imports or removes a model at this moment. Try again when it is done.</source>
        <translation>另一個視窗或命令正在匯入或移除模型。請待其完成後再試一次。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Free some space on the disk, or allow writing there, and try again.</source>
        <translation>無法使用 {path}（{reason}）。請釋放磁碟空間或允許寫入，然後再試一次。</translation>
    </message>
    <message>
        <source>{title} is the model in use. Use another first, then remove this one.</source>
        <translation>{title} 正在使用中。請先改用其他模型，再移除這一個。</translation>
    </message>
    <message>
        <source>{title} answers {name} at this moment. Wait for the run to end, or cancel it, then remove the model.</source>
        <translation>{title} 正在分析 {name}。請等待分析結束或取消分析，再移除模型。</translation>
    </message>
    <message>
        <source>The built-in model is part of the application and stays.</source>
        <translation>內建模型是程式的一部分，不能移除。</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>{kind}, {size} on disk</source>
        <translation>{kind}，佔用 {size}</translation>
    </message>
    <message>
        <source>{count} tokens at a time; longer texts in overlapping parts</source>
        <translation>一次 {count} 個詞元；較長的文字分成重疊的部分</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>基礎模型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Its activation ranges are set by each batch: a text’s probabilities depend a little on the texts it is answered with, so a resumed run may differ in a few rows.</source>
        <translation>它的啟動值範圍由每個批次決定：一則文字的機率會稍受同批文字影響，因此繼續的分析可能有少數幾列不同。</translation>
    </message>
    <message>
        <source>How right it is</source>
        <translation>準確程度</translation>
    </message>
    <message>
        <source>Nobody has measured it, or its card does not say.</source>
        <translation>尚未測量，或模型卡未說明。</translation>
    </message>
    <message>
        <source>* This set knows no neutral: scored on negative against positive.</source>
        <translation>* 此資料集沒有中立：僅以負面對正面計分。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <source>Macro recall</source>
        <translation>巨觀召回率</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>巨觀 F1</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校準誤差</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>訓練資料</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Replace the model?</source>
        <translation>要取代模型嗎？</translation>
    </message>
    <message>
        <source>Runs that the replaced one has begun cannot be resumed with the new one.</source>
        <translation>由被取代的模型開始的分析，無法以新模型繼續。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>要移除模型嗎？</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>要移除 {name} 嗎？</translation>
    </message>
    <message>
        <source>Its files are deleted. Answers that it gave stay; runs that it has begun cannot be resumed without it.</source>
        <translation>它的檔案會被刪除。已有的答案會保留；由它開始的分析在沒有它時無法繼續。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>匯入模型</translation>
    </message>
    <message>
        <source>Models: zip archive or bundle.json</source>
        <translation>模型：zip 壓縮檔或 bundle.json</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>This model has no class “{label}”: every text gets one of the other two, and shares and summaries show none.</source>
        <translation>此模型沒有「{label}」類別：每則文字都歸為另外兩類之一，比例與摘要中也不會出現。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ 使用中</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>○ Not checked on this computer yet.</source>
        <translation>○ 尚未在這台電腦上檢查。</translation>
    </message>
    <message>
        <source>✓ All {texts} example texts are answered here as where it was made. Largest deviation {deviation}, {when}.</source>
        <translation>✓ 全部 {texts} 則範例文字的答案都與製作時相同。最大偏差 {deviation}，{when}。</translation>
    </message>
    <message>
        <source>✕ {differing} of {texts} example texts are answered otherwise here than where it was made. Largest deviation {deviation}, {when}.</source>
        <translation>✕ {texts} 則範例文字中有 {differing} 則的答案與製作時不同。最大偏差 {deviation}，{when}。</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在複製…</translation>
    </message>
    <message>
        <source>Comparing the hashes…</source>
        <translation>正在比對雜湊值…</translation>
    </message>
    <message>
        <source>Checking its answers…</source>
        <translation>正在檢查它的答案…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <source>Asking both models…</source>
        <translation>正在詢問兩個模型…</translation>
    </message>
    <message>
        <source>{name}: all {rows} rows with text</source>
        <translation>{name}：全部 {rows} 列有文字的列</translation>
    </message>
    <message>
        <source>{name}: {rows} of {total} rows with text, drawn evenly</source>
        <translation>{name}：{total} 列有文字的列中平均抽取 {rows} 列</translation>
    </message>
    <message>
        <source>No row was answered by both</source>
        <translation>沒有任何列由兩者都回答</translation>
    </message>
    <message>
        <source>The same label in every row</source>
        <translation>每一列的標籤都相同</translation>
    </message>
    <message>
        <source>The same label in {share} of the rows</source>
        <translation>{share} 的列標籤相同</translation>
    </message>
    <message>
        <source>Only {first} is right in {only_first} rows, only {second} in {only_second}: the difference may be chance (McNemar’s exact test, {p}).</source>
        <translation>只有 {first} 答對的有 {only_first} 列，只有 {second} 答對的有 {only_second} 列：差異可能出於偶然（McNemar 精確檢定，{p}）。</translation>
    </message>
    <message>
        <source>Only {first} is right in {only_first} rows, only {second} in {only_second}: {better} is right more often, and hardly by chance (McNemar’s exact test, {p}).</source>
        <translation>只有 {first} 答對的有 {only_first} 列，只有 {second} 答對的有 {only_second} 列：{better} 較常答對，且不太可能出於偶然（McNemar 精確檢定，{p}）。</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = {number}</source>
        <translation>p = {number}</translation>
    </message>
    <message>
        <source>✓ {model} is installed. “Use this model” makes it answer.</source>
        <translation>✓ 已安裝 {model}。按「使用此模型」即由它回答。</translation>
    </message>
    <message>
        <source>✓ {rows} written to {path}</source>
        <translation>✓ 已將 {rows}寫入 {path}</translation>
    </message>
    <message>
        <source>{name} was not imported</source>
        <translation>未匯入 {name}</translation>
    </message>
    <message>
        <source>{name} is not used</source>
        <translation>未使用 {name}</translation>
    </message>
    <message>
        <source>{name} could not be checked</source>
        <translation>無法檢查 {name}</translation>
    </message>
    <message>
        <source>{name} was not removed</source>
        <translation>未移除 {name}</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>無法讀取 {name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>無法寫入 {name}</translation>
    </message>
    <message>
        <source>The models were not compared</source>
        <translation>未比較模型</translation>
    </message>
    <message>
        <source>The models were not listed</source>
        <translation>未列出模型</translation>
    </message>
</context>
<context>
    <name>ModelsList</name>
    <message>
        <source>Models on this computer</source>
        <translation>這台電腦上的模型</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>匯入模型</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>此頁的部分</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安裝</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>比較兩個模型</translation>
    </message>
    <message>
        <source>&amp;Back to {model}</source>
        <translation>換回 {model}(&amp;B)</translation>
    </message>
    <message>
        <source>Another model answers than the one chosen</source>
        <translation>目前回答的不是所選的模型</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未匯入任何項目</translation>
    </message>
    <message>
        <source>Something else is being done. Drop it again when that has ended.</source>
        <translation>正在處理其他事項，請在結束後再拖放一次。</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>未收下任何項目</translation>
    </message>
</context>
<context>
    <name>OwnColumns</name>
    <message>
        <source>Your columns</source>
        <translation>您的欄位</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>PassagesPanel</name>
    <message>
        <source>Read on ({count} more)</source>
        <translation>繼續讀（還有 {count} 句）</translation>
    </message>
    <message>
        <source>Read the next of the {count} sentences that are not read yet</source>
        <translation>讀取尚未讀取的 {count} 句中接下來的句子</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>The run could not be opened</source>
        <translation>無法開啟此次分析</translation>
    </message>
</context>
<context>
    <name>PastRunsDialog</name>
    <message>
        <source>Past runs</source>
        <translation>過去的分析</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>繼續(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PastRunsModel</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>最後處理時間</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>儲存圖表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>複製圖表(&amp;C)</translation>
    </message>
    <message>
        <source>Chart as a picture</source>
        <translation>圖表存成圖片</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or copy it</source>
        <translation>將圖表存成 PNG 或 SVG，或複製</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 圖檔 (*.svg)</translation>
    </message>
</context>
<context>
    <name>PictureWorker</name>
    <message>
        <source>{name} could not be written</source>
        <translation>無法寫入 {name}</translation>
    </message>
</context>
<context>
    <name>PrecisionGrid</name>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>one text, p50</source>
        <translation>單則文字 p50</translation>
    </message>
    <message>
        <source>texts a second</source>
        <translation>每秒則數</translation>
    </message>
    <message>
        <source>same label</source>
        <translation>標籤相同</translation>
    </message>
    <message>
        <source>{precision}, in use</source>
        <translation>{precision}，使用中</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview of the first rows</source>
        <translation>前幾列預覽</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>此檔案沒有任何列。</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>Probabilities: {shares}</source>
        <translation>機率：{shares}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>QueryWorker</name>
    <message>
        <source>The results could not be read</source>
        <translation>無法讀取結果</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>繼續(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>重新讀取(&amp;G)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>從清單移除(&amp;R)</translation>
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
    <name>RecentKeeper</name>
    <message>
        <source>The recent texts could not be saved</source>
        <translation>無法儲存最近的文字</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未開啟任何檔案</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此清單(&amp;C)</translation>
    </message>
    <message>
        <source>{name} – not there any more</source>
        <translation>{name} – 已不存在</translation>
    </message>
    <message>
        <source>{name} – {folder}</source>
        <translation>{name} – {folder}</translation>
    </message>
    <message>
        <source>&amp;Forget all of them</source>
        <translation>全部清除(&amp;F)</translation>
    </message>
    <message>
        <source>Texts that you leave for a few seconds appear here</source>
        <translation>停留數秒的文字會出現在這裡</translation>
    </message>
    <message>
        <source>No texts are kept</source>
        <translation>不保留任何文字</translation>
    </message>
    <message>
        <source>&amp;Keep recent texts on this computer</source>
        <translation>在這台電腦上保留最近的文字(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Take the file off the list?</source>
        <translation>要將檔案從清單移除嗎？</translation>
    </message>
    <message>
        <source>The results can stay in the past runs. The files themselves stay as they are.</source>
        <translation>結果可以保留在過去的分析中。檔案本身不會變動。</translation>
    </message>
    <message>
        <source>&amp;Keep the results</source>
        <translation>保留結果(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete the results</source>
        <translation>刪除結果(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the results?</source>
        <translation>要刪除結果嗎？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Take {count} files off the list?</source>
        <translation>要將 {count} 個檔案從清單移除嗎？</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>要將 {name} 從清單移除嗎？</translation>
    </message>
    <message>
        <source>Delete {count} runs?</source>
        <translation>要刪除 {count} 次分析嗎？</translation>
    </message>
    <message>
        <source>Delete the run {name}, which a newer version made?</source>
        <translation>要刪除由較新版本建立的分析「{name}」嗎？</translation>
    </message>
    <message>
        <source>Delete the run {name}, which may not be opened now?</source>
        <translation>要刪除目前無法開啟的分析「{name}」嗎？</translation>
    </message>
    <message>
        <source>Delete the damaged run {name}?</source>
        <translation>要刪除損壞的分析 {name} 嗎？</translation>
    </message>
    <message>
        <source>Delete the run of {name} with {rows}?</source>
        <translation>要刪除 {name} 的分析（{rows}）嗎？</translation>
    </message>
    <message>
        <source>The answers are gone then. The files themselves stay as they are.</source>
        <translation>答案將隨之消失。檔案本身不會變動。</translation>
    </message>
    <message>
        <source>You labelled {rows} by hand: that work is gone too.</source>
        <translation>其中 {rows}有人工標籤：這些標籤也會消失。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>delimited</source>
        <translation>分隔文字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>活頁簿</translation>
    </message>
    <message>
        <source>json lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>json array</source>
        <translation>JSON 陣列</translation>
    </message>
    <message>
        <source>json columns</source>
        <translation>JSON（依欄）</translation>
    </message>
    <message>
        <source>json rows</source>
        <translation>JSON（依列）</translation>
    </message>
    <message>
        <source>parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>文字欄</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀取方式</translation>
    </message>
    <message>
        <source>Odd rows</source>
        <translation>異常的列</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>製作程式</translation>
    </message>
    <message>
        <source>{number} rows/s</source>
        <translation>每秒 {number} 列</translation>
    </message>
    <message>
        <source>1 row answered from memory</source>
        <translation>1 列重複，沿用先前的答案</translation>
    </message>
    <message>
        <source>{number} rows answered from memory</source>
        <translation>{number} 列重複，沿用先前的答案</translation>
    </message>
    <message>
        <source>{number} tokens/s</source>
        <translation>每秒 {number} 個詞元</translation>
    </message>
    <message>
        <source>{number} threads</source>
        <translation>{number} 個執行緒</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 個執行緒</translation>
    </message>
    <message>
        <source>{number} MB of memory at most</source>
        <translation>記憶體最多 {number} MB</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Latency of a text</source>
        <translation>每則文字的延遲</translation>
    </message>
    <message>
        <source>{rows}, {without} of them without text</source>
        <translation>{rows}，其中 {without} 列無文字</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Only rows</source>
        <translation>僅含的列</translation>
    </message>
    <message>
        <source>sheet {name!r}</source>
        <translation>工作表 {name!r}</translation>
    </message>
    <message>
        <source>delimiter {name!r}</source>
        <translation>分隔符號 {name!r}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} 位元組</translation>
    </message>
    <message>
        <source>{number} with {oddity}</source>
        <translation>{number} 列有{oddity}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Some rows have more cells than the header: the others stand in columns of their own, named {name!r} and so on.</source>
        <translation>有些列的儲存格比標題多：多出的放在另外的欄，名為 {name!r} 等。</translation>
    </message>
    <message>
        <source>Excel holds {most:,} characters in a cell: {rows:,} longer ones of {name!r} go on in {place!r} and further columns.</source>
        <translation>Excel 的儲存格最多容納 {most:,} 個字元：{name!r} 中有 {rows:,} 個較長的儲存格延續到 {place!r} 及其後的欄。</translation>
    </message>
    <message>
        <source>Excel holds {most:,} characters in a cell: {rows:,} longer ones of {name!r} go on in {place!r}.</source>
        <translation>Excel 的儲存格最多容納 {most:,} 個字元：{name!r} 中有 {rows:,} 個較長的儲存格延續到 {place!r}。</translation>
    </message>
    <message>
        <source>Excel holds {most:,} rows in a sheet: the rows stand in {sheets} sheets, &apos;{name}&apos; to &apos;{name} {sheets}&apos;.</source>
        <translation>Excel 的工作表最多容納 {most:,} 列：這些列分放在 {sheets} 張工作表，從「{name}」到「{name} {sheets}」。</translation>
    </message>
    <message>
        <source>answered {label}</source>
        <translation>答案為{label}</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>無文字</translation>
    </message>
    <message>
        <source>whose answer is not sure</source>
        <translation>答案不確定</translation>
    </message>
    <message>
        <source>with something odd about them</source>
        <translation>有異常</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>with {oddities}</source>
        <translation>有{oddities}</translation>
    </message>
    <message>
        <source>with a label set by hand</source>
        <translation>有人工標籤</translation>
    </message>
    <message>
        <source>labelled {label} in {column}</source>
        <translation>{column} 標為{label}</translation>
    </message>
    <message>
        <source>with {column} from {first} to {last}</source>
        <translation>{column} 從 {first} 至 {last}</translation>
    </message>
    <message>
        <source>with {search!r} in their text</source>
        <translation>文字含有 {search!r}</translation>
    </message>
    <message>
        <source>with a confidence from {least:.0%}</source>
        <translation>信心從 {least:.0%} 起</translation>
    </message>
    <message>
        <source>with a confidence from {least:.0%} to below {below:.0%}</source>
        <translation>信心 {least:.0%} 至未滿 {below:.0%}</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>另外 {number} 個</translation>
    </message>
    <message>
        <source>whose {column} is none of {values}</source>
        <translation>{column} 不是 {values}</translation>
    </message>
    <message>
        <source>whose {column} is {values}</source>
        <translation>{column} 是 {values}</translation>
    </message>
    <message>
        <source>Sentiment of {name}</source>
        <translation>{name} 的情感</translation>
    </message>
    <message>
        <source>1 row, answered on this computer.</source>
        <translation>1 列，在這台電腦上回答。</translation>
    </message>
    <message>
        <source>{number} rows, each answered on this computer.</source>
        <translation>{number} 列，每一列都在這台電腦上回答。</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh-Hant-TW</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情感</translation>
    </message>
    <message>
        <source>Shares are of the rows with text.</source>
        <translation>比例以有文字的列計算。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Over time: {column}, by {step}</source>
        <translation>隨時間變化：{column}，依{step}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數據</translation>
    </message>
    <message>
        <source>Compared with the file&apos;s own labels: {column}</source>
        <translation>與檔案原有的標籤比較：{column}</translation>
    </message>
    <message>
        <source>File says {label}</source>
        <translation>檔案標為{label}</translation>
    </message>
    <message>
        <source>What its labels were taken for: {meanings}.</source>
        <translation>標籤的解讀：{meanings}。</translation>
    </message>
    <message>
        <source>By hand {label}</source>
        <translation>人工標為{label}</translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <translation>人工檢查</translation>
    </message>
    <message>
        <source>Most certain: {label}</source>
        <translation>最有信心：{label}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>最沒信心</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>關於此報告</translation>
    </message>
    <message>
        <source>1 row was compared.</source>
        <translation>比較了 1 列。</translation>
    </message>
    <message>
        <source>{number} rows were compared.</source>
        <translation>比較了 {number} 列。</translation>
    </message>
    <message>
        <source>1 has another label or none.</source>
        <translation>1 列是其他標籤或沒有標籤。</translation>
    </message>
    <message>
        <source>{number} have another label or none.</source>
        <translation>{number} 列是其他標籤或沒有標籤。</translation>
    </message>
    <message>
        <source>1 has no text.</source>
        <translation>1 列無文字。</translation>
    </message>
    <message>
        <source>{number} have no text.</source>
        <translation>{number} 列無文字。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>沒有。</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Rows by {step}, from {first} to {last}</source>
        <translation>依{step}的列數，從 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>Share of the rows with text</source>
        <translation>占有文字之列的比例</translation>
    </message>
    <message>
        <source>Sentiment by {column}</source>
        <translation>依 {column} 的情感</translation>
    </message>
    <message>
        <source>Over time, by {step} of {column}</source>
        <translation>隨時間變化，依 {column} 的{step}</translation>
    </message>
    <message>
        <source>Sentiment over time</source>
        <translation>情感隨時間變化</translation>
    </message>
    <message>
        <source>Compared with the file&apos;s own labels in {column}</source>
        <translation>與檔案 {column} 欄的標籤比較</translation>
    </message>
    <message>
        <source>Rows whose label stands for none of the three</source>
        <translation>標籤不屬於三類的列</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>比較的列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>檔案中的標籤</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>解讀為</translation>
    </message>
    <message>
        <source>Share positive</source>
        <translation>正面比例</translation>
    </message>
    <message>
        <source>Share negative</source>
        <translation>負面比例</translation>
    </message>
    <message>
        <source>fewer or more cells than the header</source>
        <translation>儲存格數與標題不同</translation>
    </message>
    <message>
        <source>characters that could not be read, shown as �</source>
        <translation>無法讀取的字元（顯示為 �）</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>未關閉的引號</translation>
    </message>
    <message>
        <source>a line that is no JSON</source>
        <translation>不是 JSON 的行</translation>
    </message>
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
        <source>negative</source>
        <translation>負面</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>無文字</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>{number} others</source>
        <translation>其他 {number} 個</translation>
    </message>
    <message>
        <source>Dates were read as {name}, though the day might as well be the month.</source>
        <translation>日期以 {name} 解讀，但日與月也可能相反。</translation>
    </message>
    <message>
        <source>Dates were read as {name}.</source>
        <translation>日期以 {name} 解讀。</translation>
    </message>
    <message>
        <source>{corrected} corrected by hand</source>
        <translation>人工更正 {corrected} 列</translation>
    </message>
    <message>
        <source>{corrected} corrected by hand: the model agreed with {agreed} of {checked} checked ({share})</source>
        <translation>人工更正 {corrected} 列：檢查的 {checked} 列中，模型有 {agreed} 列相符（{share}）</translation>
    </message>
    <message>
        <source>People chose the rows to check, so the share need not hold for the others.</source>
        <translation>檢查的列由人挑選，因此這個比例未必適用於其他列。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>巨觀 F1</translation>
    </message>
    <message>
        <source>Macro recall</source>
        <translation>巨觀召回率</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均信心</translation>
    </message>
    <message>
        <source>Answered {label}</source>
        <translation>答為{label}</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>依 {column}</translation>
    </message>
    <message>
        <source>1 row has no such date.</source>
        <translation>1 列沒有這種日期。</translation>
    </message>
    <message>
        <source>{number} rows have no such date.</source>
        <translation>{number} 列沒有這種日期。</translation>
    </message>
    <message>
        <source>{done} of about {total} rows: the run was not finished.</source>
        <translation>{done} / 約 {total} 列：分析尚未完成。</translation>
    </message>
    <message>
        <source>The run was not finished: 1 row so far.</source>
        <translation>分析尚未完成：目前 1 列。</translation>
    </message>
    <message>
        <source>The run was not finished: {number} rows so far.</source>
        <translation>分析尚未完成：目前 {number} 列。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Sorting all rows…</source>
        <translation>正在排序所有的列…</translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation>找到 {number} 列</translation>
    </message>
    <message>
        <source>No row is answered yet.</source>
        <translation>尚無任何列的答案。</translation>
    </message>
    <message>
        <source>No row meets all of these filters.</source>
        <translation>沒有任何列符合所有篩選條件。</translation>
    </message>
    <message>
        <source>{number} corrected by hand</source>
        <translation>人工更正 {number} 列</translation>
    </message>
    <message>
        <source>{corrected}: the model agreed with {agreed} of {checked} checked</source>
        <translation>{corrected}：檢查的 {checked} 列中，模型有 {agreed} 列相符</translation>
    </message>
    <message>
        <source>{rows} copied</source>
        <translation>已複製 {rows}</translation>
    </message>
    <message>
        <source>The first {number} of {all} rows copied; Export writes them all</source>
        <translation>已複製 {all} 列中的前 {number} 列；「匯出」可寫出全部</translation>
    </message>
    <message>
        <source>Row {number} is not among those shown</source>
        <translation>第 {number} 列不在顯示的列之中</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情緒</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信心</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Search the results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Back from the text to the table</source>
        <translation>從文字回到表格</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>匯出結果</translation>
    </message>
    <message>
        <source>&amp;Use this setting</source>
        <translation>使用此設定(&amp;U)</translation>
    </message>
    <message>
        <source>Use the fastest setting from now on</source>
        <translation>從現在起使用最快的設定</translation>
    </message>
    <message>
        <source>Sets threads and token budget. With a larger budget a keystroke waits longer while a file is answered.</source>
        <translation>設定執行緒數與詞元預算。預算越大，分析檔案時即時輸入等待越久。</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>另存為 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Save the figures as JSON</source>
        <translation>將數據存成 JSON</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>另存為圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the figures as a picture</source>
        <translation>將數據存成圖片</translation>
    </message>
    <message>
        <source>One text at a time</source>
        <translation>一次一則</translation>
    </message>
    <message>
        <source>texts a second; ★ the fastest, in brackets the setting in use</source>
        <translation>每秒則數；★ 為最快，括號內為使用中的設定</translation>
    </message>
    <message>
        <source>Many texts</source>
        <translation>多則文字</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Colu&amp;mn</source>
        <translation>欄(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translation>繼續此次分析</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show what was answered so far</source>
        <translation>顯示目前已有的答案</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>捨棄…</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>刪除此次分析</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>稍後再說</translation>
    </message>
    <message>
        <source>Keep it in the past runs</source>
        <translation>保留在過去的分析中</translation>
    </message>
</context>
<context>
    <name>RoleLists</name>
    <message>
        <source>Column with labels or stars to compare with</source>
        <translation>用來比對的標籤或星等欄</translation>
    </message>
    <message>
        <source>Column with dates</source>
        <translation>日期欄</translation>
    </message>
    <message>
        <source>Column to group rows by</source>
        <translation>用來分組的欄</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>標籤(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>時間(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分組依據(&amp;G)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation>{name}（推測）</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推測</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Label the selected rows by hand: {label}</source>
        <translation>為選取的列加上人工標籤：{label}</translation>
    </message>
    <message>
        <source>The &amp;answer is right</source>
        <translation>答案正確(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;ke the label by hand away</source>
        <translation>取消人工標籤(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>取消復原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>前往列(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>以此值篩選(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read in full</source>
        <translation>讀出全文(&amp;R)</translation>
    </message>
    <message>
        <source>Correct by hand</source>
        <translation>人工更正</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action}（{key}）</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message>
        <source>Go to row</source>
        <translation>前往列</translation>
    </message>
    <message>
        <source>Number of the row in the file:</source>
        <translation>在檔案中的列號：</translation>
    </message>
    <message>
        <source>Only labels and values of the file’s columns can be filtered by</source>
        <translation>只能依標籤或檔案欄位的值篩選</translation>
    </message>
</context>
<context>
    <name>RowDesk</name>
    <message>
        <source>The rows could not be copied</source>
        <translation>無法複製這些列</translation>
    </message>
    <message>
        <source>The column could not be read</source>
        <translation>無法讀取此欄</translation>
    </message>
    <message>
        <source>The choices for the charts could not be kept</source>
        <translation>無法保留圖表的選擇</translation>
    </message>
    <message>
        <source>The label could not be set</source>
        <translation>無法設定標籤</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>Text of the row</source>
        <translation>此列的文字</translation>
    </message>
    <message>
        <source>This row has no text.</source>
        <translation>此列沒有文字。</translation>
    </message>
    <message>
        <source>Select a row to read its text here.</source>
        <translation>選取一列，即可在此閱讀全文。</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>By hand: {label}</source>
        <translation>人工：{label}</translation>
    </message>
    <message>
        <source>By hand: {label}, as the model says</source>
        <translation>人工：{label}，與模型相同</translation>
    </message>
    <message>
        <source>This row has fewer or more cells than the header.</source>
        <translation>此列的儲存格數與標題不同。</translation>
    </message>
    <message>
        <source>Some bytes of this row are not valid in the encoding chosen.</source>
        <translation>此列有些位元組不符合所選的編碼。</translation>
    </message>
    <message>
        <source>A quote is opened in this row and never closed.</source>
        <translation>此列有引號開啟後未關閉。</translation>
    </message>
    <message>
        <source>This line of the file is no JSON, so it was not read as text.</source>
        <translation>檔案的這一行不是 JSON，因此未當成文字讀取。</translation>
    </message>
    <message>
        <source>Only the beginning of this very long text is shown.</source>
        <translation>這則文字很長，只顯示開頭。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>1 row</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} 列</translation>
    </message>
</context>
<context>
    <name>RunAnnouncer</name>
    <message>
        <source>{share} – {application}</source>
        <translation>{share} – {application}</translation>
    </message>
    <message>
        <source>1 file is done.</source>
        <translation>1 個檔案已完成。</translation>
    </message>
    <message>
        <source>{count} files are done.</source>
        <translation>{count} 個檔案已完成。</translation>
    </message>
    <message>
        <source>{count} could not be analysed.</source>
        <translation>{count} 個無法分析。</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Analyse the file</source>
        <translation>分析此檔案</translation>
    </message>
    <message>
        <source>Read agai&amp;n</source>
        <translation>重新讀取(&amp;N)</translation>
    </message>
    <message>
        <source>Try to read the file again</source>
        <translation>再次嘗試讀取檔案</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>暫停分析</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消此次分析</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>分析狀態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>重新分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>繼續(&amp;R)</translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation>繼續分析</translation>
    </message>
</context>
<context>
    <name>RunWorker</name>
    <message>
        <source>{name} could not be analysed</source>
        <translation>無法分析 {name}</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Row {missing} is not in the run {db}. Reload the table.</source>
        <translation>分析 {db} 中沒有第 {missing} 列。請重新載入表格。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, then resume</source>
        <translation>磁碟已滿。請釋出空間後繼續</translation>
    </message>
    <message>
        <source>another program holds it locked. Close that program and try again</source>
        <translation>另一個程式將它鎖定。請關閉該程式後再試</translation>
    </message>
    <message>
        <source>it is write-protected. Allow writing to it and its folder</source>
        <translation>有寫入保護。請允許寫入該檔案及其資料夾</translation>
    </message>
    <message>
        <source>access is denied. Allow reading and writing of it and its folder</source>
        <translation>存取被拒。請允許讀寫該檔案及其資料夾</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and is writable</source>
        <translation>無法開啟。請確認其資料夾存在且可寫入</translation>
    </message>
    <message>
        <source>it is damaged. Run the file again</source>
        <translation>已損壞。請重新分析檔案</translation>
    </message>
    <message>
        <source>it is no run of this application, or damaged. Run the file again</source>
        <translation>不是本程式的分析檔，或已損壞。請重新分析檔案</translation>
    </message>
    <message>
        <source>the disk failed or is full. Check the disk, then resume</source>
        <translation>磁碟故障或已滿。請檢查磁碟後繼續</translation>
    </message>
    <message>
        <source>a row came twice. Run the file again</source>
        <translation>有一列重複出現。請重新分析檔案</translation>
    </message>
    <message>
        <source>the database refuses. Run the file again</source>
        <translation>資料庫拒絕。請重新分析檔案</translation>
    </message>
    <message>
        <source>The run&apos;s file {path}: broken off. Ask again.</source>
        <translation>分析檔 {path}：已中斷。請再試一次。</translation>
    </message>
    <message>
        <source>The run&apos;s file {path}: {advice}. ({reason})</source>
        <translation>分析檔 {path}：{advice}。（{reason}）</translation>
    </message>
    <message>
        <source>There is a run in {path} already. Open it, or use a new name.</source>
        <translation>{path} 已有一次分析。請開啟它，或使用新名稱。</translation>
    </message>
    <message>
        <source>The run&apos;s file {path} cannot be made ({reason}). Check that its folder exists, is writable, and has space.</source>
        <translation>無法建立分析檔 {path}（{reason}）。請確認其資料夾存在、可寫入且有空間。</translation>
    </message>
    <message>
        <source>The run&apos;s file {path} is not there. Run the file again.</source>
        <translation>找不到分析檔 {path}。請重新分析檔案。</translation>
    </message>
    <message>
        <source>{path} is no run of this application. Choose another file.</source>
        <translation>{path} 不是本程式的分析檔。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version, and is left as it is. Update this application to open it.</source>
        <translation>{path} 是由較新的版本建立的，內容維持原狀。請更新本程式再開啟。</translation>
    </message>
    <message>
        <source>{path} is the file the rows came from, and stays as it is. Choose another name.</source>
        <translation>{path} 是這些列的來源檔案，會維持原樣。請選擇其他名稱。</translation>
    </message>
    <message>
        <source>{name!r}: {how_many} with that. `sentiment-desk runs` lists them.</source>
        <translation>{name!r}：{how_many}。可用 `sentiment-desk runs` 列出。</translation>
    </message>
    <message>
        <source>The run&apos;s file {path} cannot be deleted ({reason}). Close what has it open, or allow writing to its folder.</source>
        <translation>無法刪除分析檔 {path}（{reason}）。請關閉開啟它的程式，或允許寫入其資料夾。</translation>
    </message>
    <message>
        <source>The folder of the runs, {folder}, cannot be read ({reason}).</source>
        <translation>無法讀取分析資料夾 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>The run {run_path} is under way in another window or command. Wait for it, or stop it there.</source>
        <translation>分析 {run_path} 正在另一個視窗或命令中進行。請等它完成，或在該處停止。</translation>
    </message>
    <message>
        <source>The run&apos;s folder {parent} cannot be written to ({reason}). Allow writing to it.</source>
        <translation>無法寫入分析資料夾 {parent}（{reason}）。請允許寫入。</translation>
    </message>
    <message>
        <source>{now} has changed since {row_count:,} of its rows were answered. What was answered is kept. Analyse the file anew.</source>
        <translation>{now} 在回答了 {row_count:,} 列之後已變更。已有的答案會保留。請重新分析檔案。</translation>
    </message>
    <message>
        <source>The run of {now} was begun with {model}, and {card} would go on with it. Switch to that model (Models page, or --model), or analyse the file anew.</source>
        <translation>{now} 的分析以 {model} 開始，現在會改由 {card} 繼續。請換回原模型（「模型」頁或 --model），或重新分析檔案。</translation>
    </message>
    <message>
        <source>{path} cannot be found ({reason}). Was it moved or renamed?</source>
        <translation>找不到 {path}（{reason}）。是否已移動或重新命名？</translation>
    </message>
    <message>
        <source>{source} was changed while it was read. What was answered before is kept. Analyse the file anew.</source>
        <translation>{source} 在讀取時被變更。先前的答案會保留。請重新分析檔案。</translation>
    </message>
    <message>
        <source>Row {missing} is not in the run {path}. Reload the table.</source>
        <translation>分析 {path} 中沒有第 {missing} 列。請重新載入表格。</translation>
    </message>
    <message>
        <source>The run&apos;s file {path} is damaged. Run the user&apos;s file again.</source>
        <translation>分析檔 {path} 已損壞。請重新分析原檔案。</translation>
    </message>
    <message>
        <source>There is no column {name!r}. The columns are: {listed}.</source>
        <translation>沒有 {name!r} 這一欄。現有的欄：{listed}。</translation>
    </message>
    <message>
        <source>{source} has another row {number} than when this run began, so it cannot be resumed. What was answered is kept. Analyse the file anew.</source>
        <translation>{source} 的第 {number} 列與這次分析開始時不同，因此無法繼續。已有的答案會保留。請重新分析檔案。</translation>
    </message>
    <message>
        <source>{source} has fewer rows than when this run began, so it cannot be resumed. What was answered is kept. Analyse the file anew.</source>
        <translation>{source} 的列數比這次分析開始時少，因此無法繼續。已有的答案會保留。請重新分析檔案。</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>還原「{name}」</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Asking and telling</source>
        <translation>詢問與通知</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩配置</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Show the hints at the next start</source>
        <translation>下次啟動時顯示提示</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Processors to use</source>
        <translation>使用的處理器數</translation>
    </message>
    <message>
        <source>Tokens computed at once</source>
        <translation>一次計算的詞元數</translation>
    </message>
    <message>
        <source>Check the model at every start</source>
        <translation>每次啟動都檢查模型</translation>
    </message>
    <message>
        <source>Keep the texts typed last</source>
        <translation>保留最近輸入的文字</translation>
    </message>
    <message>
        <source>Typed texts kept, at most</source>
        <translation>保留輸入文字的上限</translation>
    </message>
    <message>
        <source>Keep typed texts for</source>
        <translation>保留輸入文字</translation>
    </message>
    <message>
        <source>Keep finished runs for</source>
        <translation>保留完成的分析</translation>
    </message>
    <message>
        <source>Format offered first</source>
        <translation>預設格式</translation>
    </message>
    <message>
        <source>Byte-order mark in CSV files</source>
        <translation>CSV 檔加上位元組順序記號</translation>
    </message>
    <message>
        <source>Neutralise formulas in CSV files</source>
        <translation>停用 CSV 檔中的公式</translation>
    </message>
    <message>
        <source>Ask before results are removed</source>
        <translation>移除結果前先詢問</translation>
    </message>
    <message>
        <source>Ask before closing while files are analysed</source>
        <translation>分析進行中關閉視窗前先詢問</translation>
    </message>
    <message>
        <source>Tell on the desktop when a file is done</source>
        <translation>檔案完成時在桌面通知</translation>
    </message>
    <message>
        <source>Chosen on the Models page.</source>
        <translation>在「模型」頁選擇。</translation>
    </message>
    <message>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation>數量越少，留給其他程式的資源越多。</translation>
    </message>
    <message>
        <source>More are a little faster on files and hold typed texts up a little longer.</source>
        <translation>數量越大，檔案稍快，但即時輸入會稍慢。</translation>
    </message>
    <message>
        <source>Texts with known answers are asked. Without it that is done once for each computer and version.</source>
        <translation>以已知答案的文字檢查。若關閉，則每台電腦、每個版本只檢查一次。</translation>
    </message>
    <message>
        <source>They stay on this computer, to be found again on the Live page.</source>
        <translation>它們留在這台電腦上，可在「即時」頁再次找到。</translation>
    </message>
    <message>
        <source>Counted from the day they were last worked on. Unfinished ones, and those with labels set by hand, are always kept.</source>
        <translation>從最後一次處理的日子起算。未完成的，以及有人工標籤的，一律保留。</translation>
    </message>
    <message>
        <source>Excel needs it to read every character right.</source>
        <translation>Excel 需要它才能正確讀出每個字。</translation>
    </message>
    <message>
        <source>Cells that begin with = + - @ get an apostrophe, so that no spreadsheet runs them.</source>
        <translation>以 = + - @ 開頭的儲存格前會加上單引號，避免被試算表當成公式執行。</translation>
    </message>
    <message>
        <source>Without it, files taken off the list keep their results among the past runs, and what is deleted there is gone at once.</source>
        <translation>若關閉，從清單移除的檔案會將結果保留在過去的分析中，而在該處刪除的會立即消失。</translation>
    </message>
    <message>
        <source>What was answered is kept in any case, and the rest is offered at the next start.</source>
        <translation>無論如何，已有的答案都會保留，其餘的會在下次啟動時詢問是否繼續。</translation>
    </message>
    <message>
        <source>Only while the window is not the one in use.</source>
        <translation>僅在視窗不是使用中的視窗時。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 個詞元</translation>
    </message>
    <message>
        <source> day</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>有些設定無法讀取</translation>
    </message>
    <message>
        <source>“{title}” had a value that cannot be used, and is as it comes again.</source>
        <translation>「{title}」的值無法使用，已恢復預設值。</translation>
    </message>
    <message>
        <source>The file of the settings is damaged, so all of them are as they come. It was set aside as {path}.</source>
        <translation>設定檔已損壞，因此全部恢復預設值。原檔已另存為 {path}。</translation>
    </message>
    <message>
        <source>The file of the settings, {path}, could not be read, so all of them are as they come. Allow reading it, and start again.</source>
        <translation>無法讀取設定檔 {path}，因此全部使用預設值。請允許讀取後重新啟動。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定類別</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部還原(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>取消還原(&amp;U)</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>it is larger than {largest_bytes:,} bytes</source>
        <translation>大於 {largest_bytes:,} 位元組</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>其中沒有 JSON 物件</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}), so what was changed lasts until the application is closed. Free some space, or allow writing to its folder.</source>
        <translation>無法寫入 {path}（{reason}），因此變更只維持到程式關閉。請釋出空間，或允許寫入其資料夾。</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}), so nothing was written there. Allow reading it, or remove it.</source>
        <translation>無法讀取 {path}（{reason}），因此未寫入。請允許讀取，或將其移除。</translation>
    </message>
</context>
<context>
    <name>SettingsHost</name>
    <message>
        <source>The settings could not be saved</source>
        <translation>無法儲存設定</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>文字欄</translation>
    </message>
    <message>
        <source>Bac&amp;k to the guess</source>
        <translation>恢復推測值(&amp;K)</translation>
    </message>
    <message>
        <source>Read the file as guessed, without choices</source>
        <translation>依推測讀取檔案，不套用選擇</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>第一列是標題(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>編碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符號(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text column</source>
        <translation>文字欄(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>Rows above the &amp;header left out: {count}</source>
        <translation>標題列上方略過的列數(&amp;H)：{count}</translation>
    </message>
    <message>
        <source>{name} ({share} sure)</source>
        <translation>{name}（確定度 {share}）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation>{name}（推測）</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>與上次相同</translation>
    </message>
    <message>
        <source>As for {name}, with the same columns</source>
        <translation>與 {name} 相同（欄位一致）</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由您選擇</translation>
    </message>
    <message>
        <source>Guessed: {reason}</source>
        <translation>推測：{reason}</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>How fast is it here?</source>
        <translation>在這裡有多快？</translation>
    </message>
    <message>
        <source>What to measure with</source>
        <translation>用什麼測量</translation>
    </message>
    <message>
        <source>Built-in sample</source>
        <translation>內建範例</translation>
    </message>
    <message>
        <source>Texts of my own, one a line</source>
        <translation>我自己的文字，每行一則</translation>
    </message>
    <message>
        <source>Texts to measure with, one a line</source>
        <translation>用來測量的文字，每行一則</translation>
    </message>
    <message>
        <source>Type or paste texts…</source>
        <translation>輸入或貼上多則文字…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose an fp32 model file to compare with</source>
        <translation>選擇用來比較的 fp32 模型檔</translation>
    </message>
    <message>
        <source>Choose the same model in full precision (a file model.fp32.onnx)</source>
        <translation>選擇同一模型的全精度版本（檔名 model.fp32.onnx）</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Do not compare with the file chosen</source>
        <translation>不與選取的檔案比較</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測量進度</translation>
    </message>
    <message>
        <source>Compared with {name}</source>
        <translation>與 {name} 比較</translation>
    </message>
    <message>
        <source>Compared with the model in full precision (fp32)</source>
        <translation>與此模型的全精度（fp32）版本比較</translation>
    </message>
    <message>
        <source>This model came without a file in full precision (fp32)</source>
        <translation>此模型未附全精度（fp32）檔案</translation>
    </message>
    <message>
        <source>Takes about a minute. Close other programs first.</source>
        <translation>約需一分鐘。請先關閉其他程式。</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>正在開啟模型…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測量(&amp;M)</translation>
    </message>
    <message>
        <source>Stop the measurement</source>
        <translation>停止測量</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>測量這台電腦</translation>
    </message>
</context>
<context>
    <name>ShownRun</name>
    <message>
        <source>The results could not be read</source>
        <translation>無法讀取結果</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Not sure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
</context>
<context>
    <name>SpeedPlot</name>
    <message>
        <source>Texts per second over time</source>
        <translation>每秒則數隨時間的變化</translation>
    </message>
    <message>
        <source>texts/s</source>
        <translation>則/秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>SpeedsPlot</name>
    <message>
        <source>Texts per second by tokens in a batch and threads</source>
        <translation>每秒則數（依批次詞元數與執行緒數）</translation>
    </message>
    <message>
        <source>Fastest: {threads}, {tokens} tokens, {speed} texts per second</source>
        <translation>最快：{threads}、{tokens} 個詞元，每秒 {speed} 則</translation>
    </message>
    <message>
        <source>texts/s</source>
        <translation>則/秒</translation>
    </message>
    <message>
        <source>tokens in a batch</source>
        <translation>批次詞元數</translation>
    </message>
</context>
<context>
    <name>SpeedsTable</name>
    <message>
        <source>Texts per second by threads and tokens in a batch</source>
        <translation>每秒則數（依執行緒數與批次詞元數）</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} 個詞元</translation>
    </message>
    <message>
        <source>{count} tokens a second</source>
        <translation>每秒 {count} 個詞元</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>目前使用中</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>最快</translation>
    </message>
</context>
<context>
    <name>StartCheck</name>
    <message>
        <source>The model answers otherwise on this computer</source>
        <translation>模型在這台電腦上的答案不同</translation>
    </message>
    <message>
        <source>{check} Its answers here may be worse than its card says. Choose another model on the Models page, or report this with the details.</source>
        <translation>{check} 它在這裡的答案可能比模型卡所述差。請在「模型」頁選擇其他模型，或附上詳細資料回報。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Figures of the last answer</source>
        <translation>上一個答案的數據</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Nothing you type or open leaves this computer.</source>
        <translation>您輸入或開啟的內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version of Sentiment Desk</source>
        <translation>Sentiment Desk 版本</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在載入模型…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>沒有模型</translation>
    </message>
    <message>
        <source>{name} {version} ({kind}, {size} MB)</source>
        <translation>{name} {version}（{kind}，{size} MB）</translation>
    </message>
    <message>
        <source>, never {label}</source>
        <translation>，從不回答{label}</translation>
    </message>
    <message>
        <source>Made from {base}. Licence: {licence}. Reads {tokens} tokens at a time.</source>
        <translation>以 {base} 製成。授權：{licence}。每次讀取 {tokens} 個詞元。</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>the disk is full. Free some space, or choose another disk.</source>
        <translation>磁碟已滿。請釋出空間，或選擇其他磁碟。</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Free some space, or choose another disk.</source>
        <translation>磁碟配額已用完。請釋出空間，或選擇其他磁碟。</translation>
    </message>
    <message>
        <source>the file is too large for this disk. Choose another disk.</source>
        <translation>檔案對此磁碟而言太大。請選擇其他磁碟。</translation>
    </message>
    <message>
        <source>the disk can only be read. Choose another folder.</source>
        <translation>磁碟為唯讀。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>you may not write there, or another program has the file open. Close it there, or choose another folder.</source>
        <translation>沒有寫入權限，或檔案正由另一個程式開啟。請在該處關閉，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>its folder does not exist. Choose another folder.</source>
        <translation>其資料夾不存在。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another folder.</source>
        <translation>其資料夾其實是檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>there is a folder of that name. Choose another name.</source>
        <translation>已有同名的資料夾。請選擇其他名稱。</translation>
    </message>
    <message>
        <source>its name is too long. Choose a shorter one.</source>
        <translation>名稱太長。請選擇較短的名稱。</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or allow overwriting it.</source>
        <translation>{path} 已存在。請選擇其他名稱，或允許覆寫。</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder.</source>
        <translation>{reason}。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>{path} could not be written: {advice}</source>
        <translation>無法寫入 {path}：{advice}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing in it</source>
        <translation>其中缺少「{name}」</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>受密碼保護</translation>
    </message>
    <message>
        <source>it is damaged or cut off ({reason})</source>
        <translation>檔案已損壞或不完整（{reason}）</translation>
    </message>
    <message>
        <source>{path} is a zip archive without a table in it. Unpack it and look inside.</source>
        <translation>{path} 是不含表格的 zip 壓縮檔。請解壓縮後查看。</translation>
    </message>
    <message>
        <source>{path} has no &quot;{chosen}&quot; in it. Choose one of: {listed}.</source>
        <translation>{path} 中沒有「{chosen}」。請從中選擇：{listed}。</translation>
    </message>
    <message>
        <source>There is no text encoding called &quot;{name}&quot;. Common ones are utf-8, cp1252, mac_roman, utf-16, gb18030, big5 and shift_jis.</source>
        <translation>沒有名為「{name}」的文字編碼。常見的有 utf-8、cp1252、mac_roman、utf-16、gb18030、big5 與 shift_jis。</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>不是一般檔案</translation>
    </message>
    <message>
        <source>{path} is {kind}. Choose a table or text.</source>
        <translation>{path} 是{kind}。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>{path} does not exist. Was it moved, renamed or deleted?</source>
        <translation>{path} 不存在。是否已移動、重新命名或刪除？</translation>
    </message>
    <message>
        <source>{path} may not be read. Close other programs that use it, or change its permissions.</source>
        <translation>沒有讀取 {path} 的權限。請關閉使用它的程式，或變更權限。</translation>
    </message>
    <message>
        <source>{path} is longer than a file&apos;s name can be. Choose a table or text.</source>
        <translation>{path} 超過檔案名稱的長度上限。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Is its disk or network drive still connected?</source>
        <translation>無法讀取 {path}（{reason}）。磁碟或網路磁碟機是否仍連接？</translation>
    </message>
    <message>
        <source>{path} seems to be {found}</source>
        <translation>{path} 似乎是{found}</translation>
    </message>
    <message>
        <source>{path} seems to hold binary data, not text. Choose a table or text.</source>
        <translation>{path} 似乎是二進位資料而非文字。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>its bytes cannot be read as {encoding}</source>
        <translation>無法以 {encoding} 讀取其位元組</translation>
    </message>
    <message>
        <source>{label} has no list called &quot;{sheet}&quot; in it. Choose one of: {listed}.</source>
        <translation>{label} 中沒有名為「{sheet}」的清單。請從中選擇：{listed}。</translation>
    </message>
    <message>
        <source>more follows the end of the document</source>
        <translation>文件結尾之後還有內容</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>a member&apos;s name</source>
        <translation>成員名稱</translation>
    </message>
    <message>
        <source>a comma or {end}</source>
        <translation>逗號或 {end}</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒號</translation>
    </message>
    <message>
        <source>its lists or objects are nested too deeply</source>
        <translation>清單或物件的巢狀層數過深</translation>
    </message>
    <message>
        <source>there is an element of more than {longest_line:,} characters, or no JSON</source>
        <translation>有超過 {longest_line:,} 個字元的元素，或不是 JSON</translation>
    </message>
    <message>
        <source>the file breaks off before the document ends</source>
        <translation>檔案在文件結束前中斷</translation>
    </message>
    <message>
        <source>there should be {wanted}, and there is &quot;{found}&quot;</source>
        <translation>應為 {wanted}，卻是「{found}」</translation>
    </message>
    <message>
        <source>it is no valid JSON ({reason})</source>
        <translation>不是有效的 JSON（{reason}）</translation>
    </message>
    <message>
        <source>it has more than {most_rows:,} rows</source>
        <translation>超過 {most_rows:,} 列</translation>
    </message>
    <message>
        <source>it has more than {most_columns:,} columns</source>
        <translation>超過 {most_columns:,} 欄</translation>
    </message>
    <message>
        <source>{part} in it has no end</source>
        <translation>其中的 {part} 沒有結尾</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>檔案不完整：缺少結尾</translation>
    </message>
    <message>
        <source>it is damaged or cut off ({message})</source>
        <translation>檔案已損壞或不完整（{message}）</translation>
    </message>
    <message>
        <source>{label} seems to be {kind}</source>
        <translation>{label} 似乎是{kind}</translation>
    </message>
    <message>
        <source>a cell refers to text {wanted:,}, which is not there</source>
        <translation>有儲存格參照第 {wanted:,} 段文字，但不存在</translation>
    </message>
    <message>
        <source>{label} has no sheet called &quot;{sheet}&quot;. Choose one of its sheets: {listed}.</source>
        <translation>{label} 沒有名為「{sheet}」的工作表。請選擇其中一個：{listed}。</translation>
    </message>
    <message>
        <source>its sheet &quot;{sheet}&quot; is not there any more</source>
        <translation>工作表「{sheet}」已不存在</translation>
    </message>
    <message>
        <source>it is larger than any workbook of this kind; save it as .xlsx</source>
        <translation>它比此類活頁簿的上限還大；請另存為 .xlsx</translation>
    </message>
    <message>
        <source>it is protected by a password; save it without one</source>
        <translation>受密碼保護；請另存為無密碼的檔案</translation>
    </message>
    <message>
        <source>it is an old Office file, but no workbook (or a damaged one)</source>
        <translation>這是舊版 Office 檔案，但不是活頁簿（或已損壞）</translation>
    </message>
    <message>
        <source>a cell refers to text &quot;{value}&quot;, which is no number</source>
        <translation>有儲存格參照文字「{value}」，但那不是數字</translation>
    </message>
    <message>
        <source>its packed data is damaged or cut off ({reason})</source>
        <translation>壓縮資料已損壞或不完整（{reason}）</translation>
    </message>
    <message>
        <source>its packed data is damaged ({reason})</source>
        <translation>壓縮資料已損壞（{reason}）</translation>
    </message>
    <message>
        <source>{label} unpacks to more than {largest_ratio} times its size, as files do that are made to fill a disk. If you trust it, unpack it yourself and open the file inside.</source>
        <translation>{label} 解壓縮後超過原大小的 {largest_ratio} 倍，類似用來塞滿磁碟的檔案。若您信任它，請自行解壓縮後開啟其中的檔案。</translation>
    </message>
    <message>
        <source>a part of it has no end</source>
        <translation>其中一部分沒有結尾</translation>
    </message>
    <message>
        <source>it has elements of too many names</source>
        <translation>其中元素名稱過多</translation>
    </message>
    <message>
        <source>it is not well-formed ({reason})</source>
        <translation>格式不正確（{reason}）</translation>
    </message>
    <message>
        <source>it declares entities of its own, which no workbook does</source>
        <translation>它宣告了自訂實體，正常活頁簿不會如此</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy cells of a spreadsheet, or lines of text, first.</source>
        <translation>沒有可貼上的文字。請先複製試算表的儲存格或文字行。</translation>
    </message>
    <message>
        <source>The pasted text could not be kept in {folder} ({reason}). Free some space there, or save the text to a file yourself and open that.</source>
        <translation>無法將貼上的文字保存到 {folder}（{reason}）。請釋出空間，或自行存成檔案後開啟。</translation>
    </message>
    <message>
        <source>Check the quotes and line breaks there, or choose another delimiter or encoding.</source>
        <translation>請檢查該處的引號與換行，或選擇其他分隔符號或編碼。</translation>
    </message>
    <message>
        <source>Choose another encoding, or break the line up.</source>
        <translation>請選擇其他編碼，或將該行拆開。</translation>
    </message>
    <message>
        <source>Check that line, or have the file written anew.</source>
        <translation>請檢查該行，或重新產生檔案。</translation>
    </message>
    <message>
        <source>Check the file there, or have it written anew.</source>
        <translation>請檢查該處，或重新產生檔案。</translation>
    </message>
    <message>
        <source>Get the file again, or save it anew in the program it came from.</source>
        <translation>請重新取得檔案，或在原程式中重新儲存。</translation>
    </message>
    <message>
        <source>{label} cannot be read: {reason}. {get_anew}</source>
        <translation>無法讀取 {label}：{reason}。{get_anew}</translation>
    </message>
    <message>
        <source>{name}, row {number}</source>
        <translation>{name} 第 {number} 列</translation>
    </message>
    <message>
        <source>{where}: its bytes cannot be read as {encoding} ({cause}). Choose another encoding.</source>
        <translation>{where}：無法以 {encoding} 讀取其位元組（{cause}）。請選擇其他編碼。</translation>
    </message>
    <message>
        <source>{where}: {cause}. {advice}</source>
        <translation>{where}：{cause}。{advice}</translation>
    </message>
    <message>
        <source>a quote is opened and never closed, like many before it</source>
        <translation>有引號開啟後未關閉，前面也有許多相同情形</translation>
    </message>
    <message>
        <source>a line has more than {longest_line:,} characters</source>
        <translation>有一行超過 {longest_line:,} 個字元</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>由您選擇</translation>
    </message>
    <message>
        <source>{file_name} has no column called &quot;{wanted}&quot;. Choose one of its columns: {listed}.</source>
        <translation>{file_name} 沒有名為「{wanted}」的欄。請選擇其中一欄：{listed}。</translation>
    </message>
    <message>
        <source>{path} is empty: there is no text in it to look at.</source>
        <translation>{path} 是空的：其中沒有文字。</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding} ({reason}). Choose another encoding.</source>
        <translation>{path} 不是以 {encoding} 寫成（{reason}）。請選擇其他編碼。</translation>
    </message>
    <message>
        <source>{path} is too long to be read as one text ({value:.1f} MB of at most {value_2:.1f}). Drop it on the window to have each of its lines answered.</source>
        <translation>{path} 太長，無法當成一則文字讀取（{value:.1f} MB，上限 {value_2:.1f} MB）。將它拖放到視窗即可逐行分析。</translation>
    </message>
    <message>
        <source>{path} could not be written: a sheet of a workbook has {most_columns:,} columns, and these are {width:,}. Choose another format, such as CSV or Parquet.</source>
        <translation>無法寫入 {path}：活頁簿的工作表最多 {most_columns:,} 欄，而這裡有 {width:,} 欄。請選擇其他格式，例如 CSV 或 Parquet。</translation>
    </message>
    <message>
        <source>no column looks like text, and this one comes nearest</source>
        <translation>沒有欄看起來像文字，這一欄最接近</translation>
    </message>
    <message>
        <source>its name and its content say so</source>
        <translation>欄名與內容皆相符</translation>
    </message>
    <message>
        <source>it is the only column</source>
        <translation>只有這一欄</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>欄名相符</translation>
    </message>
    <message>
        <source>it holds the longest and most varied text</source>
        <translation>文字最長且最多樣</translation>
    </message>
    <message>
        <source>a PDF document. Open it in the program it came from and save it as CSV (UTF-8), then open that file.</source>
        <translation> PDF 文件。請在原程式中開啟並存成 CSV（UTF-8），再開啟該檔案。</translation>
    </message>
    <message>
        <source>a rich text document. Save it as plain text or CSV.</source>
        <translation> RTF 文件。請存成純文字或 CSV。</translation>
    </message>
    <message>
        <source>an encrypted Parquet file. Save it without encryption.</source>
        <translation>加密的 Parquet 檔案。請存成未加密的檔案。</translation>
    </message>
    <message>
        <source>an Arrow file. Save it as Parquet or CSV.</source>
        <translation> Arrow 檔案。請存成 Parquet 或 CSV。</translation>
    </message>
    <message>
        <source>an Avro file. Convert it to Parquet or CSV.</source>
        <translation> Avro 檔案。請轉換成 Parquet 或 CSV。</translation>
    </message>
    <message>
        <source>an SQLite database. Export its table as CSV.</source>
        <translation> SQLite 資料庫。請將其資料表匯出為 CSV。</translation>
    </message>
    <message>
        <source>packed twice. Unpack it and open the file inside.</source>
        <translation>重複壓縮的檔案。請解壓縮後開啟其中的檔案。</translation>
    </message>
    <message>
        <source>an empty zip archive. Pack the file again, or open another.</source>
        <translation>空的 ZIP 壓縮檔。請重新壓縮檔案，或開啟其他檔案。</translation>
    </message>
    <message>
        <source>a bzip2 archive. Unpack it and open the file inside.</source>
        <translation> bzip2 壓縮檔。請解壓縮後開啟其中的檔案。</translation>
    </message>
    <message>
        <source>a 7-Zip archive. Unpack it and open the file inside.</source>
        <translation> 7-Zip 壓縮檔。請解壓縮後開啟其中的檔案。</translation>
    </message>
    <message>
        <source>a RAR archive. Unpack it and open the file inside.</source>
        <translation> RAR 壓縮檔。請解壓縮後開啟其中的檔案。</translation>
    </message>
    <message>
        <source>an xz archive. Unpack it and open the file inside.</source>
        <translation> xz 壓縮檔。請解壓縮後開啟其中的檔案。</translation>
    </message>
    <message>
        <source>a Zstandard archive. Unpack it and open the file inside.</source>
        <translation> Zstandard 壓縮檔。請解壓縮後開啟其中的檔案。</translation>
    </message>
    <message>
        <source>a picture (PNG). Choose a table or text.</source>
        <translation>圖片（PNG）。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>a picture (JPEG). Choose a table or text.</source>
        <translation>圖片（JPEG）。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>a picture (GIF). Choose a table or text.</source>
        <translation>圖片（GIF）。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>a sound, video or picture (RIFF). Choose a table or text.</source>
        <translation>音訊、影片或圖片（RIFF）。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>a sound (MP3). Choose a table or text.</source>
        <translation>音訊（MP3）。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>a program. Choose a table or text.</source>
        <translation>程式檔。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>a binary Excel workbook. Save it as .xlsx or CSV. Open it in the program it came from and save it as CSV (UTF-8), then open that file.</source>
        <translation>二進位 Excel 活頁簿。請在原程式中開啟並存成 .xlsx 或 CSV（UTF-8），再開啟該檔案。</translation>
    </message>
    <message>
        <source>a Word document. Save it as plain text or CSV.</source>
        <translation> Word 文件。請存成純文字或 CSV。</translation>
    </message>
    <message>
        <source>a PowerPoint presentation. Choose a table or text.</source>
        <translation> PowerPoint 簡報。請選擇表格或文字檔。</translation>
    </message>
    <message>
        <source>a Numbers or Pages document. Export it as CSV.</source>
        <translation> Numbers 或 Pages 文件。請匯出為 CSV。</translation>
    </message>
    <message>
        <source>a web page. Save the table in it as CSV.</source>
        <translation>網頁。請將其中的表格存成 CSV。</translation>
    </message>
    <message>
        <source>an XML file. Convert it to CSV.</source>
        <translation> XML 檔案。請轉換成 CSV。</translation>
    </message>
    <message>
        <source>a tar archive. Unpack it and open a file inside.</source>
        <translation> tar 封存檔。請解開後開啟其中的檔案。</translation>
    </message>
    <message>
        <source>a zip archive or a workbook that is damaged or cut off. Get the file again.</source>
        <translation>損壞或不完整的 zip 壓縮檔或活頁簿。請重新取得檔案。</translation>
    </message>
    <message>
        <source>an archive in an archive. Unpack it and look inside.</source>
        <translation>壓縮檔中的壓縮檔。請解壓縮後查看。</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>檔案已損壞或不完整</translation>
    </message>
    <message>
        <source>{label} has more than {most:,} columns, one after another. Have it written a row at a time (in pandas with orient=&apos;records&apos;).</source>
        <translation>{label} 依欄儲存，且超過 {most:,} 欄。請改為逐列輸出（在 pandas 中使用 orient=&apos;records&apos;）。</translation>
    </message>
    <message>
        <source>its column &quot;{name}&quot; has other rows than its first</source>
        <translation>欄位「{name}」的列與第一欄不一致</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there twice</source>
        <translation>「{name}」出現兩次</translation>
    </message>
    <message>
        <source>none of its first lines is JSON, and each should be an object of its own</source>
        <translation>開頭幾行都不是 JSON，而每一行都應各自為一個物件</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read ({reason}). Change its permissions, or open the files themselves.</source>
        <translation>沒有讀取資料夾 {folder} 的權限（{reason}）。請變更權限，或直接開啟檔案。</translation>
    </message>
    <message>
        <source>There is no table or text right inside the folder {folder}, by the names of its files ({kinds}). Open the folders inside it, or the files themselves.</source>
        <translation>依檔案名稱（{kinds}）來看，資料夾 {folder} 裡沒有直接存放表格或文字檔。請開啟其中的資料夾，或直接開啟檔案。</translation>
    </message>
    <message>
        <source>There is no table or text right inside the folder {folder}, by the names of its files ({kinds}). Open another, or the files themselves.</source>
        <translation>依檔案名稱（{kinds}）來看，資料夾 {folder} 裡沒有直接存放表格或文字檔。請開啟其他資料夾，或直接開啟檔案。</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>關閉(&amp;S)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>關閉此通知</translation>
    </message>
    <message>
        <source>Cancel: {name}</source>
        <translation>取消：{name}</translation>
    </message>
    <message>
        <source>{name} · Stopping…</source>
        <translation>{name} · 正在停止…</translation>
    </message>
</context>
<context>
    <name>TextOpener</name>
    <message>
        <source>The text could not be opened</source>
        <translation>無法開啟文字</translation>
    </message>
</context>
<context>
    <name>TextSources</name>
    <message>
        <source>Open a text</source>
        <translation>開啟文字</translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation>文字 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a text first.</source>
        <translation>剪貼簿中沒有文字。請先複製一段文字。</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>未貼上任何內容</translation>
    </message>
    <message>
        <source>The lines could not be handed on</source>
        <translation>無法轉交這些文字行</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Filter by {column}</source>
        <translation>依 {column} 篩選</translation>
    </message>
    <message>
        <source>Search the values…</source>
        <translation>搜尋值…</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>搜尋值</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <translation>{column} 的值</translation>
    </message>
    <message>
        <source>Reading the values…</source>
        <translation>正在讀取值…</translation>
    </message>
    <message>
        <source>All &amp;other values than these</source>
        <translation>這些以外的所有值(&amp;O)</translation>
    </message>
    <message>
        <source>There is no other value. Space ticks it.</source>
        <translation>沒有其他值。按空白鍵勾選。</translation>
    </message>
    <message>
        <source>The {number} most frequent values. Space ticks one.</source>
        <translation>最常見的 {number} 個值。按空白鍵勾選。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual type</source>
        <translation>一般文字大小(&amp;U)</translation>
    </message>
</context>
<context>
    <name>WaitingNotice</name>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Analyse the files that were waiting</source>
        <translation>分析先前等候中的檔案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the files that were waiting off the list</source>
        <translation>將先前等候中的檔案移出清單</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>稍後再說</translation>
    </message>
    <message>
        <source>Leave them on the list</source>
        <translation>留在清單上</translation>
    </message>
    <message>
        <source>{name} was waiting when the window was closed. It is on the list.</source>
        <translation>視窗關閉時，{name} 仍在等候。它已放回清單。</translation>
    </message>
    <message>
        <source>{count} files were waiting when the window was closed. They are on the list.</source>
        <translation>視窗關閉時，有 {count} 個檔案仍在等候。它們已放回清單。</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>The log is in {folder}</source>
        <translation>記錄檔位於 {folder}</translation>
    </message>
    <message>
        <source>The report of versions is on the clipboard.</source>
        <translation>版本報告已在剪貼簿中。</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>{first} ↓   {second} →</source>
        <translation>{first} ↓   {second} →</translation>
    </message>
    <message>
        <source>{first} and {second}: {rows}</source>
        <translation>{first} 與 {second}：{rows}</translation>
    </message>
    <message>
        <source>Texts per second</source>
        <translation>每秒則數</translation>
    </message>
    <message>
        <source>Accuracy against {column}</source>
        <translation>對照「{column}」的準確率</translation>
    </message>
    <message>
        <source>Macro recall</source>
        <translation>巨觀召回率</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>巨觀 F1</translation>
    </message>
    <message>
        <source>{model} never answers {label}: rows labelled so count as wrong.</source>
        <translation>{model} 從不回答{label}：標為此類的列視為答錯。</translation>
    </message>
    <message>
        <source>{model} never answers {label}.</source>
        <translation>{model} 從不回答{label}。</translation>
    </message>
    <message>
        <source>The values of {column} are no labels that are understood.</source>
        <translation>無法將 {column} 的值理解為標籤。</translation>
    </message>
</context>
<context>
    <name>_PassageList</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>逐句分析</translation>
    </message>
</context>
</TS>
