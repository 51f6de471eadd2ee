<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>이름이 “%1”인 파일이 이미 있습니다.
바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” 파일은 쓰기가 금지되어 있습니다.
그래도 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” 항목을 삭제하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>atlas::ui::AboutBox</name>
    <message>
        <source>About Alliance Atlas</source>
        <translation>동맹 아틀라스 정보</translation>
    </message>
    <message>
        <source>Alliance Atlas %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation>동맹 아틀라스 %1</translation>
    </message>
    <message>
        <source>Reads news, finds who works with whom, and shows the words that say so.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>뉴스를 읽고 누가 누구와 함께하는지 찾아, 그렇게 말한 문장을 보여 줍니다.
자유 소프트웨어이며 GNU 일반 공중 사용 허가서 3판 또는 그 뒤의 판을 따릅니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Actions</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>시스템대로</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>폴더 열기…</translation>
    </message>
    <message>
        <source>Open sample corpus</source>
        <translation>표본 말뭉치 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>기사 목록 보기</translation>
    </message>
    <message>
        <source>Show network</source>
        <translation>네트워크 보기</translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation>선택 창 보기</translation>
    </message>
    <message>
        <source>Show reader</source>
        <translation>읽기 창 보기</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>세 단으로 보기</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>배치 되돌리기</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>본문에서 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>다음 근거</translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation>이전 근거</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>이전 창</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>열린 문제</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>처음 안내</translation>
    </message>
    <message>
        <source>About Alliance Atlas</source>
        <translation>동맹 아틀라스 정보</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>찾기와 명령</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Save view of the network…</source>
        <translation>네트워크 보기 저장…</translation>
    </message>
    <message>
        <source>Open view of the network…</source>
        <translation>네트워크 보기 열기…</translation>
    </message>
    <message>
        <source>Show chart and tables</source>
        <translation>차트와 표 보기</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>choice of what is shown</comment>
        <translation>차트</translation>
    </message>
    <message>
        <source>Table of companies</source>
        <translation>회사 표</translation>
    </message>
    <message>
        <source>Table of ties</source>
        <translation>관계 표</translation>
    </message>
    <message>
        <source>Export network as picture…</source>
        <translation>네트워크를 그림으로 내보내기…</translation>
    </message>
    <message>
        <source>Export chart as picture…</source>
        <translation>차트를 그림으로 내보내기…</translation>
    </message>
    <message>
        <source>Export what the network shows as data…</source>
        <translation>네트워크에 보이는 것을 데이터로 내보내기…</translation>
    </message>
    <message>
        <source>Export all ties as data…</source>
        <translation>모든 관계를 데이터로 내보내기…</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Arrangement</name>
    <message>
        <source>All panels are hidden.</source>
        <translation>모든 창을 접었습니다.</translation>
    </message>
    <message>
        <source>Show the panels</source>
        <translation>창 펴기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln ties</source>
        <translation>
            <numerusform>관계 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a file</comment>
        <extracomment>under the name of a file in the list of articles: it holds a network instead</extracomment>
        <translation>네트워크</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <extracomment>how many companies a file of a network has</extracomment>
        <translation>
            <numerusform>회사 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes alone</source>
        <extracomment>under the title of an article: no more of it is known than a network quotes</extracomment>
        <translation>인용만</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <extracomment>how many things a file of a network has, of which not all are companies or said to be</extracomment>
        <translation>
            <numerusform>대상 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ties</source>
        <extracomment>under the title of an article: %Ln: how many ties it states, %1: of how many the network shows</extracomment>
        <translation>
            <numerusform>관계 %Ln 중 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ArticleListPanel</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <extracomment>beside how many articles are open: how many files of networks are</extracomment>
        <translation>
            <numerusform>네트워크 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ChartPanel</name>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Choose what the bars show</source>
        <translation>막대로 볼 수치 고르기</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>button: logarithmic scale</comment>
        <translation>로그</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>그림으로 내보내기…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Market caps, revenues and investments that articles state stand here as bars. A network file holds ties alone.</source>
        <translation>기사에 나온 시가총액·매출·투자액이 여기에 막대로 보입니다. 네트워크 파일에는 관계만 들어 있습니다.</translation>
    </message>
    <message>
        <source>Companies as a table</source>
        <translation>회사 표 보기</translation>
    </message>
    <message>
        <source>Market caps, revenues and investments stand here as bars. These articles state none.</source>
        <translation>시가총액·매출·투자액이 여기에 막대로 보입니다. 이 기사들에는 그런 수치가 없습니다.</translation>
    </message>
    <message>
        <source>Linear</source>
        <comment>button: linear scale</comment>
        <translation>선형</translation>
    </message>
    <message>
        <source>Choose the scale of the bars</source>
        <translation>막대의 눈금 고르기</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>선형 눈금</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>막대 눈금</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ChartText</name>
    <message>
        <source>No as-of date</source>
        <translation>기준일 없음</translation>
    </message>
    <message>
        <source>Close of %1</source>
        <extracomment>Subtitle of a market-cap chart. %1: day of the closing price</extracomment>
        <translation>%1 종가</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Subtitle of a chart. %1: date on which its figures hold</extracomment>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>won and dollars apart</source>
        <translation>원/달러 나누어 표시</translation>
    </message>
    <message numerus="yes">
        <source>%Ln currencies apart</source>
        <extracomment>Subtitle of a chart. %Ln: how many currencies it shows, each with a scale of its own</extracomment>
        <translation>
            <numerusform>통화 %Ln가지 나누어 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>선형 눈금</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller ones left out</source>
        <extracomment>Subtitle of a chart with very many bars. %Ln: how many of the smallest are not shown</extracomment>
        <translation>
            <numerusform>작은 수치 %Ln개 생략</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Foot of a chart. %1: publisher and date</extracomment>
        <translation>출처: %1</translation>
    </message>
    <message numerus="yes">
        <source>Source: %1 and %Ln more</source>
        <extracomment>Foot of a chart. %1: publisher and date of the first source, %Ln: how many more there are</extracomment>
        <translation>
            <numerusform>출처: %1 외 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>no as-of date</source>
        <translation>기준일 없음</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation>%1 미만</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: sum of money</extracomment>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>비교 불가</translation>
    </message>
    <message>
        <source>no layer</source>
        <comment>legend: companies that no layer of the ecosystem is known of</comment>
        <translation>층 없음</translation>
    </message>
    <message>
        <source>%1: %2, row %3 of %4</source>
        <extracomment>A bar read aloud. %1: company, %2: sum of money, %3: number of the row, %4: how many rows there are</extracomment>
        <translation>%1: %2, %4줄 중 %3번째</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Periods of one length in the subtitle of a chart, from the first to the last: 2018 to 2024, Q1 2023 to Q4 2024</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>As of the article&apos;s day, %1</source>
        <extracomment>Subtitle of a chart. %1: date of the articles, whose words do not say when the figures hold</extracomment>
        <translation>기사 날짜(%1) 기준</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; others beside the bar)</source>
        <extracomment>Subtitle of a chart. %1: &quot;As of May 2023&quot;, %2: how many bars that holds for, %3: how many there are; beside each of the others stands when it holds</extracomment>
        <translation>%1(%3곳 중 %2곳, 나머지는 막대 옆에 표시)</translation>
    </message>
    <message>
        <source>Date beside each bar: %1</source>
        <extracomment>Subtitle of a chart whose bars hold for different days. %1: from the first to the last of them</extracomment>
        <translation>막대마다 기준일 표시: %1</translation>
    </message>
    <message>
        <source>Date or period beside each bar</source>
        <extracomment>Subtitle of a chart: beside each bar stands on which day it holds or which period it is of</extracomment>
        <translation>막대마다 기준일이나 기간 표시</translation>
    </message>
    <message>
        <source>Period beside each bar: %1</source>
        <extracomment>Subtitle of a chart whose bars are of different periods. %1: &quot;2018 to 2024&quot;, &quot;2024, Q4 2024&quot;</extracomment>
        <translation>막대마다 기간 표시: %1</translation>
    </message>
    <message>
        <source>article of %1</source>
        <extracomment>Beside a bar. %1: date of the article, whose words do not say when the figure holds</extracomment>
        <translation>%1 기사</translation>
    </message>
    <message>
        <source>end of %1</source>
        <extracomment>when a figure holds; %1: a month or a year</extracomment>
        <translation>%1 말</translation>
    </message>
</context>
<context>
    <name>atlas::ui::CommandList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a command in a menu within a menu; %1 is the name of the inner menu (&quot;Theme&quot;), %2 of the command</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Deck</name>
    <message>
        <source>Chart</source>
        <comment>choice of what is shown</comment>
        <translation>차트</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>choice of what is shown</comment>
        <translation>회사</translation>
    </message>
    <message>
        <source>Ties</source>
        <comment>choice of what is shown</comment>
        <translation>관계</translation>
    </message>
    <message>
        <source>What is shown here</source>
        <translation>여기에 보일 것</translation>
    </message>
</context>
<context>
    <name>atlas::ui::DropSign</name>
    <message>
        <source>Drop files or folders to open them</source>
        <translation>파일이나 폴더를 놓으면 엽니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::EmptyState</name>
    <message>
        <source>Nothing is open yet.</source>
        <translation>열린 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <extracomment>stands in a panel while files are read that will fill it</extracomment>
        <translation>읽는 중입니다…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>파일 열기…</translation>
    </message>
</context>
<context>
    <name>atlas::ui::EncodingMenu</name>
    <message>
        <source>Encoding of this article</source>
        <extracomment>a menu: the encodings in which the article in the reader can be read</extracomment>
        <translation>이 기사의 인코딩</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>a choice in a menu of encodings: the one that the program finds by itself; %1 is its name, as in &quot;UTF-8&quot;</extracomment>
        <translation>자동: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>atlas::ui::EntityCard</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a metric such as &quot;Market cap&quot;, %2 a sum of money</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties hidden</source>
        <extracomment>below the ties of a company that the network shows: how many more it has; a click lists them</extracomment>
        <translation>
            <numerusform>관계 %Ln 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>Only ties shown in the network</source>
        <extracomment>below all ties of a company; a click lists those alone that the network shows</extracomment>
        <translation>네트워크에 보이는 관계만</translation>
    </message>
</context>
<context>
    <name>atlas::ui::EvidenceList</name>
    <message>
        <source>Sentences that state the tie</source>
        <translation>관계를 말한 문장</translation>
    </message>
</context>
<context>
    <name>atlas::ui::EvidenceWords</name>
    <message>
        <source>confidence %1</source>
        <extracomment>%1 is a number from 0 to 1</extracomment>
        <translation>확신 %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ExplorationActions</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is the step that would be undone: &quot;Hide – NAVER&quot;</extracomment>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is the step that would be done again: &quot;Hide – NAVER&quot;</extracomment>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Focus on neighbours</source>
        <translation>이웃 강조</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <comment>focus on neighbours</comment>
        <extracomment>%Ln: how many steps from what is chosen others may be</extracomment>
        <translation>
            <numerusform>%Ln단계</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave focus</source>
        <translation>강조 끝내기</translation>
    </message>
    <message>
        <source>Path between two</source>
        <translation>둘 사이 경로</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>선택 뒤집기</translation>
    </message>
    <message>
        <source>Grow selection</source>
        <translation>선택 넓히기</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <translation>선택 좁히기</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation>따로 보기</translation>
    </message>
    <message>
        <source>Show all hidden</source>
        <translation>숨긴 것 모두 보이기</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 풀기</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>모두 고정 해제</translation>
    </message>
    <message>
        <source>Path from %1 to here</source>
        <extracomment>%1 is the company that was selected before</extracomment>
        <translation>%1에서 여기까지 경로</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>companies or a tie of the network</comment>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Bring back neighbours and ties</source>
        <translation>이웃과 관계 되살리기</translation>
    </message>
    <message>
        <source>Common partners of two</source>
        <translation>두 회사의 공통 상대</translation>
    </message>
    <message>
        <source>Partners in common with %1</source>
        <extracomment>%1 is the company that was selected before</extracomment>
        <translation>공통 상대: %1</translation>
    </message>
    <message>
        <source>Show bridges</source>
        <translation>다리 보기</translation>
    </message>
    <message>
        <source>Select two companies first: click one, then the other with Ctrl.</source>
        <translation>먼저 회사 둘을 선택하십시오. 하나를 누르고 Ctrl을 누른 채 다른 하나를 누르면 됩니다.</translation>
    </message>
    <message>
        <source>Nothing else is tied to what is selected.</source>
        <translation>선택한 것과 이어진 것이 더 없습니다.</translation>
    </message>
    <message>
        <source>Nothing would be left of what is selected.</source>
        <translation>더 줄이면 선택한 것이 남지 않습니다.</translation>
    </message>
    <message>
        <source>Select several companies first: click them with Ctrl, or drag with Shift.</source>
        <translation>먼저 회사를 여럿 선택하십시오. Ctrl을 누른 채 하나씩 누르거나 Shift를 누른 채 끌면 됩니다.</translation>
    </message>
    <message>
        <source>Nothing is hidden by hand beside what is selected.</source>
        <translation>선택한 것 옆에는 직접 숨긴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is hidden by hand.</source>
        <translation>직접 숨긴 것이 없습니다.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>건 필터가 없습니다.</translation>
    </message>
    <message>
        <source>Select a company or a tie in the network first: click it.</source>
        <translation>먼저 네트워크에서 회사나 관계를 눌러 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Select just two companies: %Ln are selected now.</source>
        <extracomment>%Ln: how many companies are selected</extracomment>
        <translation>
            <numerusform>회사를 둘만 선택하십시오. 지금은 %Ln개를 선택했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Path between two (select just two)</source>
        <translation>둘 사이 경로(둘만 선택)</translation>
    </message>
    <message>
        <source>Common partners of two (select just two)</source>
        <translation>두 회사의 공통 상대(둘만 선택)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ExportDialog</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>size of a picture: chosen by its width</comment>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>background of a picture</comment>
        <translation>채움</translation>
    </message>
    <message>
        <source>Transparent</source>
        <comment>background of a picture</comment>
        <translation>투명</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of a picture</comment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of a picture</comment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 dpi</source>
        <extracomment>Result of the chosen size. %1, %2: width and height in pixels, %3: dots per inch</extracomment>
        <translation>%1 × %2 px, %3 dpi</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>그림을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a picture</comment>
        <translation>용지</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>page of a picture</comment>
        <translation>화면</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>Result of the chosen page. %1, %2: width and height in millimetres</extracomment>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>As data instead…</source>
        <translation>데이터로 내보내기…</translation>
    </message>
    <message>
        <source>GraphML, GEXF, JSON or a table (CSV) of what is shown</source>
        <translation>보이는 것을 GraphML, GEXF, JSON, 표(CSV)로 저장</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Exports</name>
    <message>
        <source>alliance-network</source>
        <comment>proposed file name</comment>
        <translation>동맹-네트워크</translation>
    </message>
    <message>
        <source>GraphML (*.graphml);;GEXF (*.gexf);;JSON (*.json);;CSV table (*.csv)</source>
        <extracomment>the parts in brackets are patterns of file names</extracomment>
        <translation>GraphML (*.graphml);;GEXF (*.gexf);;JSON (*.json);;CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>Export network as data</source>
        <translation>네트워크를 데이터로 내보내기</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>a message: %1 is the path of a file</extracomment>
        <translation>“%1” 파일로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>%1 file</source>
        <extracomment>Kind of a file in a list. %1: ending of its name in capitals (TXT)</extracomment>
        <translation>%1 파일</translation>
    </message>
</context>
<context>
    <name>atlas::ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <extracomment>a chip that goes when it is clicked: %1 says what it stands for, &quot;Neighbours of NAVER&quot;</extracomment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <extracomment>%1 lists what the menu of a button holds (&quot;Kind, Layer, Article&quot;)</extracomment>
        <translation>거르기: %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 풀기</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>이 필터 풀기</translation>
    </message>
    <message>
        <source>Only the article in the reader</source>
        <extracomment>the article in the reader: only what it says is shown</extracomment>
        <translation>지금 읽는 기사만</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>what colours say</comment>
        <translation>층</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>what colours say</comment>
        <translation>나라</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>what colours say</comment>
        <translation>무리</translation>
    </message>
    <message>
        <source>Colour by</source>
        <extracomment>of a menu with what the colours of companies can say: layer, country or community</extracomment>
        <translation>색 기준</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <extracomment>%1: layer, country or community</extracomment>
        <translation>색: %1</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <extracomment>a chip whose menu holds the filters that have no chip yet</extracomment>
        <translation>+ 필터</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>of what a filter may hide</comment>
        <translation>모두 보이기</translation>
    </message>
    <message>
        <source>As at the start</source>
        <comment>a filter</comment>
        <translation>처음대로</translation>
    </message>
</context>
<context>
    <name>atlas::ui::FilterWords</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>·</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>filter by kind of tie</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filter by status of a tie</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>filter</comment>
        <translation>나라</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>filter</comment>
        <translation>확신</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter by kind of thing: company, alliance, institution, product</comment>
        <translation>대상</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>filter by layer of the AI ecosystem</comment>
        <translation>층</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>filter</comment>
        <translation>기사</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>filter by how many sentences state a tie</comment>
        <translation>근거</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>filter</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Told until</source>
        <comment>filter by day of the news</comment>
        <translation>보도 시점</translation>
    </message>
    <message>
        <source>told until %1</source>
        <extracomment>%1 is a day: ties that the news had told by then</extracomment>
        <translation>%1까지 보도</translation>
    </message>
    <message>
        <source>told at any time</source>
        <translation>보도 시점: 전체</translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>나라 미상</translation>
    </message>
    <message>
        <source>Type: all</source>
        <comment>chip of the filter by kind of tie</comment>
        <translation>종류: 전체</translation>
    </message>
    <message>
        <source>Type: none</source>
        <comment>chip of the filter by kind of tie</comment>
        <translation>종류: 없음</translation>
    </message>
    <message numerus="yes">
        <source>Type: %Ln kinds</source>
        <comment>chip of the filter by kind of tie</comment>
        <extracomment>%Ln: how many kinds are shown</extracomment>
        <translation>
            <numerusform>종류: %Ln가지</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <extracomment>%1 lists kinds of tie</extracomment>
        <translation>종류: %1</translation>
    </message>
    <message>
        <source>Status: all</source>
        <comment>chip of the filter by status</comment>
        <translation>상태: 전체</translation>
    </message>
    <message>
        <source>Status: none</source>
        <comment>chip of the filter by status</comment>
        <translation>상태: 없음</translation>
    </message>
    <message>
        <source>Status: not denied</source>
        <comment>chip of the filter by status</comment>
        <translation>상태: 부인 제외</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 lists statuses</extracomment>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Country: all</source>
        <comment>chip of the filter by country</comment>
        <translation>나라: 전체</translation>
    </message>
    <message numerus="yes">
        <source>Country: without %Ln</source>
        <comment>chip of the filter by country: how many are left out</comment>
        <extracomment>%Ln: how many countries are left out</extracomment>
        <translation>
            <numerusform>나라: %Ln곳 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>Country: without %1</source>
        <extracomment>%1 lists countries that are left out</extracomment>
        <translation>나라: %1 제외</translation>
    </message>
    <message>
        <source>Confidence: any</source>
        <comment>chip of the filter by confidence</comment>
        <translation>확신: 전체</translation>
    </message>
    <message>
        <source>Confidence ≥ %1</source>
        <extracomment>%1 is a number from 0 to 1</extracomment>
        <translation>확신 ≥ %1</translation>
    </message>
    <message>
        <source>Kind: none</source>
        <comment>chip of the filter by kind of thing</comment>
        <translation>대상: 없음</translation>
    </message>
    <message>
        <source>Kind: all but products</source>
        <comment>chip of the filter by kind of thing</comment>
        <translation>대상: 제품 외 전체</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 lists kinds of thing: company, alliance, institution, product</extracomment>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>Layer: all</source>
        <comment>chip of the filter by layer</comment>
        <translation>층: 전체</translation>
    </message>
    <message>
        <source>Layer: none</source>
        <comment>chip of the filter by layer</comment>
        <translation>층: 없음</translation>
    </message>
    <message numerus="yes">
        <source>Layer: %Ln of them</source>
        <comment>chip of the filter by layer</comment>
        <extracomment>%Ln: how many layers are shown</extracomment>
        <translation>
            <numerusform>층: %Ln가지</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <extracomment>%1 lists layers</extracomment>
        <translation>층: %1</translation>
    </message>
    <message>
        <source>Article: all</source>
        <comment>chip of the filter by article</comment>
        <translation>기사: 전체</translation>
    </message>
    <message numerus="yes">
        <source>Article: %Ln of them</source>
        <comment>chip of the filter by article</comment>
        <extracomment>%Ln: how many articles are chosen</extracomment>
        <translation>
            <numerusform>기사: %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Article: %1</source>
        <extracomment>%1 is the title of the one article whose ties are shown</extracomment>
        <translation>기사: %1</translation>
    </message>
    <message>
        <source>Evidence: any</source>
        <comment>chip of the filter by how many sentences state a tie</comment>
        <translation>근거: 전체</translation>
    </message>
    <message numerus="yes">
        <source>Evidence ≥ %Ln</source>
        <comment>chip of the filter by how many sentences state a tie</comment>
        <extracomment>%Ln: how many sentences must state a tie</extracomment>
        <translation>
            <numerusform>근거 ≥ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a range of months</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>range of months</comment>
        <extracomment>%1 is the first month</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>range of months</comment>
        <extracomment>%1 is the last month</extracomment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>%1 and undated</source>
        <extracomment>%1 is a range of months; ties that no date is known of are shown as well</extracomment>
        <translation>%1, 날짜 없음 포함</translation>
    </message>
    <message>
        <source>Also shown</source>
        <comment>what was brought back one by one, though a filter hides its like</comment>
        <translation>추가로 보임</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <comment>chip of the filter by kind of thing</comment>
        <translation>대상: 전체</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the ends of a tie and its kind</comment>
        <extracomment>one tie: %1 is its two companies (&quot;Kakao → OpenAI&quot;), %2 what it is (&quot;Partnership&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Also shown: %Ln</source>
        <comment>chip of what was brought back</comment>
        <extracomment>%Ln: how many things and ties were brought back one by one, though a filter hides their like</extracomment>
        <translation>
            <numerusform>추가로 보임: %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Also shown: %1</source>
        <extracomment>%1 lists things or ties that were brought back one by one, though a filter hides their like</extracomment>
        <translation>추가로 보임: %1</translation>
    </message>
    <message>
        <source>Type: without %1</source>
        <extracomment>%1 lists kinds of tie that are left out</extracomment>
        <translation>종류: %1 제외</translation>
    </message>
    <message>
        <source>Country: none</source>
        <comment>chip of the filter by country</comment>
        <translation>나라: 없음</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <extracomment>%1 lists countries</extracomment>
        <translation>나라: %1</translation>
    </message>
    <message>
        <source>Layer: without %1</source>
        <extracomment>%1 lists layers that are left out</extracomment>
        <translation>층: %1 제외</translation>
    </message>
</context>
<context>
    <name>atlas::ui::FindBar</name>
    <message>
        <source>Find in text</source>
        <translation>본문에서 찾기</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>find in text: the place shown and how many there are</extracomment>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>전체에서 찾기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::GroundWords</name>
    <message>
        <source>No date</source>
        <comment>heading over ties that no date is told of</comment>
        <translation>날짜 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <comment>heading of a row that several countries share</comment>
        <translation>
            <numerusform>그 밖 %Ln개국</numerusform>
        </translation>
    </message>
    <message>
        <source>Infra</source>
        <comment>brief heading for companies of the infrastructure layer</comment>
        <translation>인프라</translation>
    </message>
    <message>
        <source>Inst.</source>
        <comment>brief heading for institutions</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>brief heading of a row that several countries share, %1: how many</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>brief heading of a row for no known country</comment>
        <translation>미상</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>heading over ties that are known to be of that month or year, not of which day; %1: a month or a year</extracomment>
        <translation>%1 중</translation>
    </message>
    <message numerus="yes">
        <source>no ties for %Ln year(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>%Ln년간 관계 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ties for %Ln month(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>%Ln개월간 관계 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no ties for %Ln day(s)</source>
        <comment>over a stretch of time that is cut short</comment>
        <translation>
            <numerusform>%Ln일간 관계 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>other layer</source>
        <comment>what a small ring in a column means: the company is of that layer too</comment>
        <translation>이 층도 겸함</translation>
    </message>
    <message>
        <source>A ring stands in the column of each further layer of a company; its dot, with its name and ties, stands in the column of its first.</source>
        <translation>고리는 회사가 겸하는 다른 층의 열에 놓입니다. 이름과 관계가 달린 점은 그 회사의 첫째 층에 있습니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::HiddenButton</name>
    <message>
        <source>Which, and bring them back</source>
        <translation>숨긴 것 보기와 되돌리기</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보이기</translation>
    </message>
    <message numerus="yes">
        <source>Show one of %Ln</source>
        <extracomment>a menu of what filters hide, each brought back by itself; %Ln: how many companies and other things</extracomment>
        <translation>
            <numerusform>%Ln개 가운데 골라 보이기</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all hidden</source>
        <translation>숨긴 것 모두 보이기</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>brings something back that is hidden: %1 is its name</extracomment>
        <translation>%1 보이기</translation>
    </message>
    <message numerus="yes">
        <source>Lift the filter “%1”: %Ln ties</source>
        <extracomment>%1 is a filter in its words (&quot;Kind: all but products&quot;), %Ln how many ties it alone leaves out</extracomment>
        <translation>
            <numerusform>“%1” 풀기: 관계 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find one of %Ln more…</source>
        <extracomment>ends a list of hidden things and leads to the search; %Ln: how many more there are than it names</extracomment>
        <translation>
            <numerusform>그 밖의 %Ln개 중에서 찾기…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::Hints</name>
    <message>
        <source>Click a company: its bar and its first mention follow.</source>
        <translation>회사를 누르면 막대와 첫 언급이 따라옵니다.</translation>
    </message>
    <message>
        <source>Click a tie: the sentence that states it is shown.</source>
        <translation>관계를 누르면 그렇게 말한 문장이 보입니다.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>Switch the language at the top right; nothing else changes.</source>
        <translation>오른쪽 위에서 언어를 바꿔도 보던 것은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::HubPanel</name>
    <message>
        <source>No company is called so.</source>
        <translation>그런 이름의 회사가 없습니다.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Filter companies</source>
        <translation>회사 필터</translation>
    </message>
    <message>
        <source>Companies and their measures</source>
        <translation>회사와 그 지표</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln others</source>
        <extracomment>beside the title “Companies”: %1 is how many, %Ln how many rows are of alliances, institutions …</extracomment>
        <translation>
            <numerusform>%1 · 그 밖 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::HubWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of all paths</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln belong together: %1. A double click selects them all.</source>
        <extracomment>%1 are names of companies, %Ln how many belong together</extracomment>
        <translation>
            <numerusform>%Ln곳이 한 무리입니다: %1. 두 번 누르면 모두 선택됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <comment>heading of a column</comment>
        <translation>회사</translation>
    </message>
    <message>
        <source>Ties</source>
        <comment>heading of a column</comment>
        <translation>관계</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>heading of a column: sentences</comment>
        <translation>근거</translation>
    </message>
    <message>
        <source>Between ±%1</source>
        <comment>heading of a column: betweenness with its error in points of percent</comment>
        <translation>매개 ±%1</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>heading of a column: betweenness</comment>
        <translation>매개</translation>
    </message>
    <message>
        <source>PageRank</source>
        <comment>heading of a column</comment>
        <translation>페이지랭크</translation>
    </message>
    <message>
        <source>Core</source>
        <comment>heading of a column: k-core</comment>
        <translation>코어</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>heading of a column</comment>
        <translation>무리</translation>
    </message>
    <message>
        <source>Ties that the network shows</source>
        <translation>네트워크에 보이는 관계</translation>
    </message>
    <message>
        <source>Sentences that state these ties</source>
        <translation>이 관계를 말하는 문장 수</translation>
    </message>
    <message>
        <source>Share of the shortest paths between others that lead through the company, estimated from %1 paths: within %2 points, 9 times of 10</source>
        <translation>다른 회사 사이의 가장 짧은 길 가운데 이 회사를 지나는 몫. 길 %1개를 뽑아 어림했고, 열에 아홉은 %2%p 안에서 맞습니다</translation>
    </message>
    <message>
        <source>Share of the shortest paths between others that lead through the company</source>
        <translation>다른 회사 사이의 가장 짧은 길 가운데 이 회사를 지나는 몫</translation>
    </message>
    <message>
        <source>How often one comes by who walks along ties, more often along those told more</source>
        <translation>관계를 따라 걸을 때 이 회사에 닿는 비율. 많이 전해진 관계일수록 자주 지납니다</translation>
    </message>
    <message>
        <source>The company belongs to a group where each has at least so many partners in the group</source>
        <translation>서로 적어도 이만큼의 상대를 가진 집단에 이 회사가 속합니다</translation>
    </message>
    <message>
        <source>Companies with more ties among each other than to the rest, named by the largest of them</source>
        <translation>바깥보다 서로 더 촘촘히 이어진 회사들. 가장 큰 회사들의 이름으로 부릅니다</translation>
    </message>
    <message>
        <source>Ties per month</source>
        <extracomment>%1 are the first and the last month</extracomment>
        <translation>월별 관계 수</translation>
    </message>
    <message>
        <source>Ties per month, %1; the tallest bar is %2</source>
        <extracomment>%1 are the first and the last month, %2 is the largest number of ties in a month</extracomment>
        <translation>월별 관계 수, %1, 가장 높은 막대 %2</translation>
    </message>
    <message>
        <source>Ties by month</source>
        <comment>heading of a column</comment>
        <translation>월별 관계</translation>
    </message>
    <message>
        <source>Ties per month, %1: a bar is a month, in each row the tallest has most</source>
        <translation>월별 관계 수, %1: 막대 하나가 한 달이며, 줄마다 관계가 가장 많은 달이 가장 높습니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::LegendButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a legend entry for a screen reader: %1 is what it stands for, %2 how many of it there are</extracomment>
        <translation>%1, %2개</translation>
    </message>
    <message>
        <source>Click to show</source>
        <translation>누르면 보입니다</translation>
    </message>
    <message>
        <source>Click to hide, with Ctrl to select</source>
        <translation>누르면 숨기고, Ctrl을 누른 채면 선택합니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MainWindow</name>
    <message>
        <source>Reading was cancelled; what was open before is unchanged.</source>
        <translation>읽기를 취소했습니다. 열려 있던 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>Alliance Atlas</source>
        <translation>동맹 아틀라스</translation>
    </message>
    <message>
        <source>%1 — Alliance Atlas</source>
        <extracomment>Title of the window. %1 is the name of what is open</extracomment>
        <translation>%1 — 동맹 아틀라스</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MeasureBar</name>
    <message>
        <source>Measuring the network…</source>
        <translation>네트워크 지표를 계산하는 중…</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>계산을 취소했습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>계산</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MissingBars</name>
    <message>
        <source>Show %1</source>
        <extracomment>beside “NAVER has no value in this chart”: leads to another chart; %1 is what it shows (“Revenue”)</extracomment>
        <translation>%1 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected are not in this chart</source>
        <extracomment>how many of several companies that are selected a chart has no bar of</extracomment>
        <translation>
            <numerusform>선택한 것 중 %Ln곳은 이 차트에 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>{1} and {2} have no value in this chart</source>
        <extracomment>{1} and {2} are companies without a bar in a chart</extracomment>
        <translation>{1|과/와} {2|은/는} 이 차트에 값이 없습니다</translation>
    </message>
    <message>
        <source>{1} and {2} are among the smaller ones left out</source>
        <translation>{1|과/와} {2|은/는} 차트에서 뺀 작은 값에 듭니다</translation>
    </message>
    <message>
        <source>{1} has no value in this chart</source>
        <extracomment>{1} is a company without a bar in a chart</extracomment>
        <translation>{1|은/는} 이 차트에 값이 없습니다</translation>
    </message>
    <message>
        <source>{1} is among the smaller ones left out</source>
        <translation>{1|은/는} 차트에서 뺀 작은 값에 듭니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkArranger</name>
    <message>
        <source>Free</source>
        <comment>arrangement of the network: by ties alone</comment>
        <translation>자유 배치</translation>
    </message>
    <message>
        <source>Layers × countries</source>
        <comment>arrangement of the network</comment>
        <translation>층 × 나라</translation>
    </message>
    <message>
        <source>Circle</source>
        <comment>arrangement of the network</comment>
        <translation>원형</translation>
    </message>
    <message>
        <source>Time line</source>
        <comment>arrangement of the network</comment>
        <translation>시간 축</translation>
    </message>
    <message>
        <source>Arrangement of the network</source>
        <translation>네트워크 배치</translation>
    </message>
    <message>
        <source>Alliances as areas</source>
        <comment>instead of as nodes</comment>
        <translation>연합을 영역으로</translation>
    </message>
    <message>
        <source>Alliances as areas (free arrangement alone)</source>
        <translation>연합을 영역으로(자유 배치에서만)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkLegend</name>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>Select these</source>
        <translation>이 항목 선택</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>이 항목만 보기</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>이 항목 숨기기</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>이 항목 보이기</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>how many entries of a legend are left out; the button shows them</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Fewer entries</source>
        <translation>범례 줄이기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entries</source>
        <extracomment>for a screen reader, and where the pointer rests: entries of a legend that are left out</extracomment>
        <translation>
            <numerusform>범례 %Ln개 더 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkPanel</name>
    <message>
        <source>Arranging the network…</source>
        <translation>네트워크를 배치하는 중…</translation>
    </message>
    <message>
        <source>These articles state no ties that we can read.</source>
        <translation>이 기사들에서 관계를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 풀기</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>화면에 맞추기</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <extracomment>%1: two companies (&quot;NAVER – NVIDIA&quot;)</extracomment>
        <translation>경로: %1</translation>
    </message>
    <message>
        <source>No path: %1</source>
        <translation>경로 없음: %1</translation>
    </message>
    <message>
        <source>Neighbours of %1</source>
        <extracomment>%1 is a company&apos;s name</extracomment>
        <translation>%1의 이웃</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps around %1</source>
        <extracomment>%1 is a company&apos;s name, %Ln: how many steps from it others may be</extracomment>
        <translation>
            <numerusform>%1에서 %Ln단계</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>보기 열기</translation>
    </message>
    <message>
        <source>Every company is hidden.</source>
        <translation>모든 회사를 숨겼습니다.</translation>
    </message>
    <message>
        <source>Show all hidden</source>
        <translation>숨긴 것 모두 보이기</translation>
    </message>
    <message>
        <source>Months and playback</source>
        <translation>기간과 재생</translation>
    </message>
    <message>
        <source>Leave focus</source>
        <translation>강조 끝내기</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>그림으로 내보내기…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln common partners: %1</source>
        <extracomment>%1: two companies, %Ln: with how many others both have ties</extracomment>
        <translation>
            <numerusform>공통 상대 %Ln곳: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No common partners: %1</source>
        <extracomment>%1: two companies</extracomment>
        <translation>공통 상대 없음: %1</translation>
    </message>
    <message>
        <source>View saved as “%1”.</source>
        <extracomment>%1 is the file that a view of the network was saved as</extracomment>
        <translation>보기를 “%1” 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Every tie is hidden by filters: %1</source>
        <translation>필터가 모든 관계를 가립니다: %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보이기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bridges, with two companies or more on either side</source>
        <extracomment>%Ln: how many ties hold parts of the network together, without which it would fall into two parts</extracomment>
        <translation>
            <numerusform>다리 %Ln개 · 양쪽에 회사가 둘 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>No bridges with two companies or more on either side</source>
        <translation>양쪽에 회사가 둘 이상인 다리 없음</translation>
    </message>
    <message>
        <source>View opened from “%1”.</source>
        <extracomment>%1 is the file that a view of the network was opened from</extracomment>
        <translation>‘%1’ 파일에서 보기를 열었습니다.</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>button: shows ties by month below the network</comment>
        <translation>월별</translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkTablePanel</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>beside a title: how many rows a filter lets through, of how many</extracomment>
        <translation>%L2 중 %L1</translation>
    </message>
    <message>
        <source>The network shows nothing yet.</source>
        <translation>네트워크에 보이는 것이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkWords</name>
    <message>
        <source>No layer</source>
        <comment>companies that no layer of the AI ecosystem is known of</comment>
        <translation>층 없음</translation>
    </message>
    <message>
        <source>Alliance, institution</source>
        <comment>legend entry of both kinds of thing</comment>
        <translation>연합·기관</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <extracomment>how many companies are shown, beside the title</extracomment>
        <translation>
            <numerusform>회사 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>how many ties are shown</extracomment>
        <translation>
            <numerusform>관계 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>how many articles state them</extracomment>
        <translation>
            <numerusform>기사 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a sentence of an article, in its own words</extracomment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln ties</source>
        <extracomment>%1 is a name, %2 what kind of thing it is</extracomment>
        <translation>
            <numerusform>%1, %2, 관계 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a legend entry: %1 is what it stands for, %2 how many of it there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Alliance network</source>
        <translation>동맹 네트워크</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tie and its status</comment>
        <extracomment>for a screen reader: %1 is a kind of tie, %2 its status</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>how many nodes are alliances, institutions, products … rather than companies</extracomment>
        <translation>
            <numerusform>그 밖 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden by hand: %1</source>
        <extracomment>%1 counts what was taken out of the network by hand (&quot;2 companies · 7 ties&quot;)</extracomment>
        <translation>직접 숨김: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of a kind not stated</source>
        <extracomment>how many nodes are things of which no file says what they are</extracomment>
        <translation>
            <numerusform>대상 미상 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <comment>that are not shown</comment>
        <translation>
            <numerusform>회사 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>that are not shown</comment>
        <extracomment>how many alliances, institutions, products … rather than companies</extracomment>
        <translation>
            <numerusform>그 밖 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties</source>
        <comment>that are not shown</comment>
        <translation>
            <numerusform>관계 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <extracomment>beside the title: %1 counts what is not shown (&quot;2 companies · 7 ties&quot;)</extracomment>
        <translation>%1 숨김</translation>
    </message>
    <message>
        <source>Hidden by filters: %1</source>
        <extracomment>%1 counts what is not shown (&quot;2 companies · 7 ties&quot;)</extracomment>
        <translation>필터로 숨김: %1</translation>
    </message>
    <message>
        <source>Not in the network: no tie of it is known.</source>
        <translation>네트워크에 없음: 알려진 관계가 없습니다.</translation>
    </message>
    <message>
        <source>hidden by hand</source>
        <comment>why the network does not show something</comment>
        <translation>직접 숨김</translation>
    </message>
    <message>
        <source>others stand alone</source>
        <comment>why the network does not show something</comment>
        <translation>다른 것을 따로 보는 중</translation>
    </message>
    <message>
        <source>filter “%1”</source>
        <extracomment>why the network does not show something: %1 is a filter in its words (&quot;Kind: all but products&quot;)</extracomment>
        <translation>필터 “%1”</translation>
    </message>
    <message>
        <source>Not in the network: %1</source>
        <extracomment>%1 lists why the network does not show something</extracomment>
        <translation>네트워크에 없음: %1</translation>
    </message>
    <message>
        <source>{1} to {2}, %1, %2</source>
        <extracomment>for a screen reader: {1} and {2} are names, %1 says what tie goes from the first to the second, %2 who tells of it (&quot;3 articles&quot;)</extracomment>
        <translation>{1}에서 {2|으로/로}, %1, %2</translation>
    </message>
    <message>
        <source>{1} – {2}, %1, %2</source>
        <translation>{1} – {2}, %1, %2</translation>
    </message>
    <message>
        <source>Other communities</source>
        <comment>legend entry of what belongs to none that has a colour of its own</comment>
        <translation>그 밖의 무리</translation>
    </message>
    <message>
        <source>Community around %1</source>
        <extracomment>%1 names the largest companies of those that are tied more to each other than to others</extracomment>
        <translation>%1 중심의 무리</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <extracomment>beside the title, where there is little room: %Ln: how many companies and other things are not shown</extracomment>
        <translation>
            <numerusform>숨김 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a tie: %1</source>
        <extracomment>%1 counts what no network shows (&quot;2 companies · 7 others&quot;)</extracomment>
        <translation>관계 없음: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties hidden</source>
        <extracomment>beside the title, where there is little room: %Ln: how many ties are not shown</extracomment>
        <translation>
            <numerusform>관계 %Ln 숨김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <extracomment>how many nodes there are, where of none of them a file says what it is</extracomment>
        <translation>
            <numerusform>대상 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>what is counted</comment>
        <translation>회사</translation>
    </message>
    <message>
        <source>Others (alliances, institutions, products, people, countries)</source>
        <translation>그 밖(연합·기관·제품·사람·나라)</translation>
    </message>
    <message>
        <source>Of a kind not stated</source>
        <comment>what is counted</comment>
        <translation>대상 미상</translation>
    </message>
    <message>
        <source>%1: %L2 in all = %L3 shown + %L4 hidden + %L5 without a tie</source>
        <extracomment>%1 is what is counted (&quot;Companies&quot;); the sum of all (%2) is made of those shown (%3), those hidden (%4) and those that no tie is known of (%5)</extracomment>
        <translation>%1: 전체 %L2 = 표시 %L3 + 숨김 %L4 + 관계 없음 %L5</translation>
    </message>
    <message>
        <source>Ties: %L1 in all = %L2 shown + %L3 hidden</source>
        <extracomment>the sum of all ties (%1) is made of those shown (%2) and those hidden (%3)</extracomment>
        <translation>관계: 전체 %L1 = 표시 %L2 + 숨김 %L3</translation>
    </message>
    <message>
        <source>Articles: %L1 in all = %L2 that state what is shown + %L3 others</source>
        <extracomment>the sum of all articles (%1) is made of those that state a tie that is shown (%2) and others (%3)</extracomment>
        <translation>기사: 전체 %L1 = 표시된 관계의 출처 %L2 + 나머지 %L3</translation>
    </message>
    <message>
        <source>Infra</source>
        <comment>brief legend entry of companies of the infrastructure layer</comment>
        <translation>인프라</translation>
    </message>
    <message>
        <source>How many of the ties, which are all counted by their kinds too, have this status</source>
        <translation>종류별로 센 관계 가운데 상태가 이런 관계의 수</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies without a tie</source>
        <translation>
            <numerusform>관계 없는 회사 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others without a tie</source>
        <translation>
            <numerusform>관계 없는 그 밖 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Merger, acquisition</source>
        <comment>both kinds of tie</comment>
        <translation>합병·인수</translation>
    </message>
    <message>
        <source>Competition, dispute</source>
        <comment>both kinds of tie</comment>
        <translation>경쟁·분쟁</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Opening</name>
    <message>
        <source>Sample corpus</source>
        <translation>표본 말뭉치</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>sources, listed among the articles</comment>
        <extracomment>a message: how many files or lines failed</extracomment>
        <translation>
            <numerusform>%Ln건을 읽지 못했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles read</source>
        <extracomment>a message when reading is done: how many articles were read just now</extracomment>
        <translation>
            <numerusform>기사 %Ln건을 읽었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files passed over</source>
        <extracomment>a message: how many files of a folder are of no kind that is read</extracomment>
        <translation>
            <numerusform>파일 %Ln개를 건너뛰었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks opened</source>
        <extracomment>a message when reading is done: how many files of networks were opened just now</extracomment>
        <translation>
            <numerusform>네트워크 %Ln개를 열었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it was. %2</source>
        <extracomment>a message; %1: name of a file that was to be read in another encoding, %2: a sentence, why it was not</extracomment>
        <translation>%1 파일은 그대로 두었습니다. %2</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <extracomment>a message; %1: name of a file, %2: a sentence that says why</extracomment>
        <translation>%1 파일을 읽지 못했습니다. %2</translation>
    </message>
    <message>
        <source>%1 was read anew. Encoding: %2</source>
        <extracomment>a message; %1: name of a file, %2: of an encoding, as in &quot;UTF-8&quot;</extracomment>
        <translation>%1 파일을 다시 읽었습니다. 인코딩: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>Name of what is open. %1: of the file or folder opened first, %Ln: how many were opened beside it</extracomment>
        <translation>
            <numerusform>%1 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that can be opened (*.txt *.jsonl *.ndjson *.graphml *.gexf);;Articles (*.txt *.jsonl *.ndjson);;Networks (*.graphml *.gexf);;All files (*)</source>
        <extracomment>the parts in brackets are patterns of file names</extracomment>
        <translation>열 수 있는 모든 파일 (*.txt *.jsonl *.ndjson *.graphml *.gexf);;기사 (*.txt *.jsonl *.ndjson);;네트워크 (*.graphml *.gexf);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Pager</name>
    <message>
        <source>Previous evidence</source>
        <translation>이전 근거</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>다음 근거</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Picture</name>
    <message>
        <source>Made with Alliance Atlas, %1</source>
        <extracomment>Foot of an exported picture. %1: day of the export</extracomment>
        <translation>동맹 아틀라스로 %1에 만듦</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ProblemList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of an article or the name of a file, %2 a sentence that says what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no open problems.</source>
        <translation>열린 문제가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>below a list of problems: how many are left out</extracomment>
        <translation>
            <numerusform>%Ln개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReaderPanel</name>
    <message>
        <source>Reader</source>
        <translation>기사 읽기</translation>
    </message>
    <message>
        <source>Read as…</source>
        <extracomment>a button beside the reason why a file could not be read: offers the encodings to read it in</extracomment>
        <translation>다른 인코딩으로 읽기…</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReaderView</name>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>below the title of an article: how many ties it states</extracomment>
        <translation>
            <numerusform>관계 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <extracomment>below the title of an article: how many figures it gives</extracomment>
        <translation>
            <numerusform>수치 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Ties are read from Korean articles only</source>
        <extracomment>below the title of an article in English, where ties cannot be found</extracomment>
        <translation>관계는 한국어 기사에서만 읽습니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::RelationDelegate</name>
    <message>
        <source>not in the network</source>
        <comment>of a tie in a list</comment>
        <translation>네트워크에 없음</translation>
    </message>
</context>
<context>
    <name>atlas::ui::RelationPanel</name>
    <message>
        <source>No tie has all these words.</source>
        <translation>이 말이 모두 든 관계가 없습니다.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Filter ties</source>
        <translation>관계 필터</translation>
    </message>
    <message>
        <source>Ties that the network shows</source>
        <translation>네트워크에 보이는 관계</translation>
    </message>
</context>
<context>
    <name>atlas::ui::RelationWords</name>
    <message>
        <source>From</source>
        <comment>heading of a column: the company a tie starts at</comment>
        <translation>회사</translation>
    </message>
    <message>
        <source>To</source>
        <comment>heading of a column: the company a tie ends at</comment>
        <translation>상대</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>heading of a column</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>heading of a column</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>heading of a column: number of sentences</comment>
        <translation>근거</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>heading of a column</comment>
        <translation>금액</translation>
    </message>
    <message>
        <source>First date</source>
        <comment>heading of a column: the first date known of a tie</comment>
        <translation>첫 날짜</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>heading of a column: confidence</comment>
        <translation>확신</translation>
    </message>
    <message>
        <source>First date: the earliest that any article gives for the tie</source>
        <translation>첫 날짜: 기사에 나온 이 관계의 가장 이른 날짜</translation>
    </message>
    <message>
        <source>Evidence: how many sentences state the tie</source>
        <translation>근거: 이 관계를 말하는 문장 수</translation>
    </message>
    <message>
        <source>Confidence: how sure the tie is, from 0 to 1</source>
        <translation>확신: 관계가 얼마나 확실한지 0에서 1까지</translation>
    </message>
    <message>
        <source>Sum: of an investment or a purchase, where an article states one</source>
        <translation>금액: 기사에 나온 투자·인수 금액</translation>
    </message>
</context>
<context>
    <name>atlas::ui::SearchDelegate</name>
    <message>
        <source>Recently used</source>
        <comment>heading in the list of a search</comment>
        <translation>최근 사용</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>heading in the list of a search</comment>
        <translation>명령</translation>
    </message>
    <message>
        <source>Ties</source>
        <comment>heading in the list of a search</comment>
        <translation>관계</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>heading in the list of a search</comment>
        <translation>기사</translation>
    </message>
    <message>
        <source>In the text</source>
        <comment>heading in the list of a search</comment>
        <translation>본문</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a row of a search read aloud; %1 is its name, %2 what it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · not in the network</source>
        <extracomment>a row of a search: %1 says what it is (&quot;Product&quot;); the network does not show it</extracomment>
        <translation>%1 · 네트워크에 없음</translation>
    </message>
    <message>
        <source>not possible now</source>
        <comment>a row of a search: a command that cannot be carried out</comment>
        <translation>지금은 할 수 없음</translation>
    </message>
    <message>
        <source>Companies, institutions, products</source>
        <comment>heading in the list of a search</comment>
        <translation>회사·기관·제품</translation>
    </message>
</context>
<context>
    <name>atlas::ui::SearchField</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1”에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Find companies, ties, commands (ㅇㅂㄷㅇ, NVDA…)</source>
        <translation>회사·관계·명령 찾기 (ㅇㅂㄷㅇ, NVDA…)</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>찾기와 명령</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>새로 찾기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::SelectionCard</name>
    <message>
        <source>Selection</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Select a company, a tie or a bar.</source>
        <translation>회사나 관계, 막대를 선택하십시오.</translation>
    </message>
    <message>
        <source>Mention %L1 of %L2</source>
        <extracomment>%1 is the place shown, %2 how many there are</extracomment>
        <translation>언급 %L1 / %L2</translation>
    </message>
    <message>
        <source>Evidence %L1 of %L2</source>
        <extracomment>%1 is the sentence shown, %2 how many there are</extracomment>
        <translation>근거 %L1 / %L2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a company, %2 a metric such as &quot;Market cap&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 by the article</source>
        <extracomment>%1 is a sum that the article itself gives in another currency</extracomment>
        <translation>기사 속 환산 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>something that the network does not show</comment>
        <translation>보이기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>several companies at once</comment>
        <extracomment>how many companies and other things are selected at once</extracomment>
        <translation>
            <numerusform>%Ln개 선택</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties among them</source>
        <extracomment>how many ties there are among what is selected at once</extracomment>
        <translation>
            <numerusform>서로 관계 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties with others</source>
        <extracomment>how many ties what is selected at once has with what is not</extracomment>
        <translation>
            <numerusform>밖으로 관계 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>how often a company is mentioned</extracomment>
        <translation>
            <numerusform>언급 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence</source>
        <extracomment>how many sentences state a tie</extracomment>
        <translation>
            <numerusform>근거 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SeveralCard</name>
    <message>
        <source>What is selected</source>
        <translation>선택한 것</translation>
    </message>
    <message>
        <source>What can be done with all of them</source>
        <translation>선택한 것 모두에 할 일</translation>
    </message>
</context>
<context>
    <name>atlas::ui::SeveralList</name>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>how many ties of a company the network shows</extracomment>
        <translation>
            <numerusform>관계 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SourceLines</name>
    <message>
        <source>Sources: %1</source>
        <extracomment>Foot of an exported picture. %1: the first of its sources: publisher and date</extracomment>
        <translation>출처: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Behind the last source at the foot of an exported picture. %Ln: how many there are besides</extracomment>
        <translation>
            <numerusform>외 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::Sources</name>
    <message>
        <source>Example, made up: %1</source>
        <extracomment>A source of a picture that is no real article. %1: publisher, date and title</extracomment>
        <translation>가상의 보기: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln companies</source>
        <extracomment>how many companies are known</extracomment>
        <translation>
            <numerusform>회사 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>how many ties are known</extracomment>
        <translation>
            <numerusform>관계 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>how many articles are open</extracomment>
        <translation>
            <numerusform>기사 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 articles</source>
        <extracomment>%1 is how many articles are read, %2 how many there are</extracomment>
        <translation>기사 %L2건 중 %L1건 읽는 중</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>a button beside “Saved as …”: opens the folder in the desktop&apos;s file manager</extracomment>
        <translation>폴더에서 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <extracomment>how many files of networks are open</extracomment>
        <translation>
            <numerusform>네트워크 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>파일을 세는 중…</translation>
    </message>
    <message>
        <source>Putting together what was read…</source>
        <extracomment>while what was read is made into one network</extracomment>
        <translation>읽은 내용을 합치는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln networks: %1 of %2</source>
        <extracomment>%Ln: how many files of networks; %1 and %2 are how much of them is read and how much they are</extracomment>
        <translation>
            <numerusform>네트워크 %Ln개 읽는 중: %2 중 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 articles, %3 of %4 of networks</source>
        <extracomment>%1 is how many articles are read, %2 how many there are, %3 and %4 how much of files of networks</extracomment>
        <translation>기사 %L2건 중 %L1건, 네트워크 %4 중 %3 읽는 중</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <extracomment>in the line at the bottom: %1 counts all that is known, whether the network shows it or not</extracomment>
        <translation>전체: %1</translation>
    </message>
    <message>
        <source>All that the open articles and networks state. Beside the network&apos;s title stands how much of it is shown, and how much is not.</source>
        <translation>열린 기사와 네트워크에 나온 전부입니다. 그 가운데 얼마가 보이고 얼마가 보이지 않는지는 네트워크 제목 옆에 있습니다.</translation>
    </message>
    <message>
        <source>Encoding and language of this article: %1</source>
        <extracomment>%1 is an encoding and a language, as in &quot;UTF-8 · KO&quot;</extracomment>
        <translation>이 기사의 인코딩과 언어: %1</translation>
    </message>
    <message>
        <source>Encoding and language of this article. Click to read it in another encoding.</source>
        <translation>이 기사의 인코딩과 언어입니다. 누르면 다른 인코딩으로 다시 읽을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>how many alliances, institutions, products, people and countries are known</extracomment>
        <translation>
            <numerusform>그 밖 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <comment>of a file that could not be read as one</comment>
        <extracomment>in the line at the bottom, of a file that could not be read</extracomment>
        <translation>글이 아님</translation>
    </message>
</context>
<context>
    <name>atlas::ui::StepWords</name>
    <message>
        <source>Filter</source>
        <comment>a step that can be undone</comment>
        <translation>필터</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>a step that can be undone: which months are shown</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Playback</source>
        <comment>a step that can be undone: the news played day by day</comment>
        <translation>재생</translation>
    </message>
    <message>
        <source>Focus on neighbours</source>
        <translation>이웃 강조</translation>
    </message>
    <message>
        <source>Leave focus</source>
        <translation>강조 끝내기</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>a step that can be undone: the way between two companies</comment>
        <translation>경로</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>a step that can be undone: several companies at once</comment>
        <translation>선택</translation>
    </message>
    <message>
        <source>Deselect</source>
        <comment>a step that can be undone: several companies at once</comment>
        <translation>선택 풀기</translation>
    </message>
    <message>
        <source>Grow selection</source>
        <translation>선택 넓히기</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <translation>선택 좁히기</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>선택 뒤집기</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation>따로 보기</translation>
    </message>
    <message>
        <source>Show all hidden</source>
        <translation>숨긴 것 모두 보이기</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>보기 열기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <extracomment>how many nodes of the network something was done to</extracomment>
        <translation>
            <numerusform>회사 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>·</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln steps</source>
        <extracomment>%1 is whose neighbours stand out, %Ln how many steps away they may be</extracomment>
        <translation>
            <numerusform>%1, %Ln단계</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a step that can be undone: %1 is what was done (&quot;Hide&quot;), %2 what it was done to (&quot;NAVER&quot;)</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>companies or a tie of the network</comment>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Hide tie</source>
        <comment>a step that can be undone</comment>
        <translation>관계 숨기기</translation>
    </message>
    <message>
        <source>Bring back neighbours and ties</source>
        <translation>이웃과 관계 되살리기</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <comment>a step that can be undone</comment>
        <translation>배치</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>a step that can be undone: what it says</comment>
        <translation>색</translation>
    </message>
    <message>
        <source>Alliances</source>
        <comment>a step that can be undone: areas or nodes</comment>
        <translation>연합</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>arrangement of the network: by ties alone</comment>
        <translation>자유 배치</translation>
    </message>
    <message>
        <source>Layers × countries</source>
        <comment>arrangement of the network</comment>
        <translation>층 × 나라</translation>
    </message>
    <message>
        <source>Circle</source>
        <comment>arrangement of the network</comment>
        <translation>원형</translation>
    </message>
    <message>
        <source>Time line</source>
        <comment>arrangement of the network</comment>
        <translation>시간 축</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>what colours say</comment>
        <translation>층</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>what colours say</comment>
        <translation>나라</translation>
    </message>
    <message>
        <source>as areas</source>
        <comment>how alliances are drawn</comment>
        <translation>영역으로</translation>
    </message>
    <message>
        <source>as nodes</source>
        <comment>how alliances are drawn</comment>
        <translation>점으로</translation>
    </message>
    <message>
        <source>Common partners</source>
        <translation>공통 상대</translation>
    </message>
    <message>
        <source>Show bridges</source>
        <translation>다리 보기</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a step that can be undone: something that was hidden</comment>
        <translation>보이기</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <comment>a step that can be undone</comment>
        <translation>필터 풀기</translation>
    </message>
    <message>
        <source>Show ties without a date</source>
        <comment>a step that can be undone</comment>
        <translation>날짜 없는 관계 보이기</translation>
    </message>
    <message>
        <source>Hide ties without a date</source>
        <comment>a step that can be undone</comment>
        <translation>날짜 없는 관계 숨기기</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보이기</translation>
    </message>
    <message>
        <source>all</source>
        <comment>filters that were cleared</comment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>what colours say</comment>
        <translation>무리</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>how many nodes of the network that are no companies something was done to</extracomment>
        <translation>
            <numerusform>그 밖 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TableView</name>
    <message>
        <source>The marks show where the selected rows are.</source>
        <translation>표시는 선택한 줄의 위치입니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TickMenu</name>
    <message>
        <source>only this</source>
        <extracomment>at the right of an entry of a filter&apos;s menu: a click shows nothing else</extracomment>
        <translation>이것만</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TieList</name>
    <message>
        <source>Ties in focus</source>
        <extracomment>for a screen reader: the ties of a way between two companies, or with their common partners</extracomment>
        <translation>강조된 관계</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more ties</source>
        <extracomment>below a list of ties: how many there are besides</extracomment>
        <translation>
            <numerusform>그 밖의 관계 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %Ln sentences: %3</source>
        <extracomment>a tie of a way: %1 is who with whom, %2 what, %Ln how many sentences say so, %3 the newest of them</extracomment>
        <translation>
            <numerusform>%1 · %2 · 문장 %Ln개: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sentences</source>
        <extracomment>a tie of a way, below who is tied with whom: %1 is what, %Ln how many sentences say so</extracomment>
        <translation>
            <numerusform>%1 · 문장 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a tie and its sentence</comment>
        <extracomment>a tie of a way, below who is tied with whom: %1 is what and how many sentences say so, %2 the newest of them</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TimeBar</name>
    <message>
        <source>Stop playing</source>
        <translation>재생 멈추기</translation>
    </message>
    <message>
        <source>Play the news in the order it was told</source>
        <translation>보도된 순서대로 재생</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln ties</source>
        <extracomment>%1 is a day of the news, %Ln: how many ties had been told by then</extracomment>
        <translation>
            <numerusform>%1 · 관계 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <comment>how many ties</comment>
        <extracomment>how many ties no date is known of</extracomment>
        <translation>
            <numerusform>날짜 없음 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show ties without a date also while some months or days are chosen</source>
        <translation>기간이나 날을 골라도 날짜 없는 관계를 함께 보입니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: %1 says what a button does, %2 is the key that does it too</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next day of news</source>
        <translation>다음 보도 날짜</translation>
    </message>
    <message>
        <source>Previous day of news</source>
        <translation>이전 보도 날짜</translation>
    </message>
    <message>
        <source>Speed of playing; %1 and %2 step a day of news back and on</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>재생 속도 · %1 이전 보도 날짜, %2 다음 보도 날짜</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>Nothing to play: all of these ties were told on one day</source>
        <translation>재생할 것이 없습니다. 이 관계는 모두 같은 날 보도되었습니다.</translation>
    </message>
    <message>
        <source>Nothing to play: no date is known of these ties</source>
        <translation>재생할 것이 없습니다. 이 관계는 날짜를 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TimeStrip</name>
    <message>
        <source>Ties per month</source>
        <translation>월별 관계 수</translation>
    </message>
    <message>
        <source>Drag the handles to show the ties of some months only; double-click for all</source>
        <translation>손잡이를 끌면 그 기간의 관계만 보이고, 두 번 누르면 모두 보입니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ties</source>
        <extracomment>below a month: how many ties have a sentence dated in it</extracomment>
        <translation>
            <numerusform>관계 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TopBar</name>
    <message>
        <source>Alliance Atlas</source>
        <translation>동맹 아틀라스</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ViewFiles</name>
    <message>
        <source>network view</source>
        <comment>proposed file name</comment>
        <translation>네트워크-보기</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>the part in brackets is a pattern of file names</extracomment>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Views of the network (*.json)</source>
        <translation>네트워크 보기 (*.json)</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>보기 열기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Words</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>아랍에미리트</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>오스트리아</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>호주</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>벨기에</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>브라질</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>캐나다</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>스위스</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>체코</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>독일</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>덴마크</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>에스토니아</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>스페인</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>유럽연합</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>핀란드</translation>
    </message>
    <message>
        <source>France</source>
        <translation>프랑스</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>그리스</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>홍콩</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>헝가리</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>인도네시아</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>아일랜드</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>이스라엘</translation>
    </message>
    <message>
        <source>India</source>
        <translation>인도</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>이탈리아</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>북한</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>한국</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>카자흐스탄</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>룩셈부르크</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>모로코</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>멕시코</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>말레이시아</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>네덜란드</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>노르웨이</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>뉴질랜드</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>필리핀</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>폴란드</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>포르투갈</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>카타르</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>루마니아</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>러시아</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>사우디아라비아</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>스웨덴</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>태국</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>튀르키예</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>대만</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>우크라이나</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>우즈베키스탄</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>베트남</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>남아프리카공화국</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with text in it.</source>
        <translation>빈 파일입니다. 글이 있는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The file is too large to read as one article. Split it and open the parts.</source>
        <translation>파일이 너무 커서 기사 하나로 읽을 수 없습니다. 나누어서 여십시오.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Open it again to finish.</source>
        <translation>읽기를 취소했습니다. 마저 읽으려면 다시 여십시오.</translation>
    </message>
    <message>
        <source>The picture would be too large. Choose a smaller size.</source>
        <translation>그림이 너무 큽니다. 더 작은 크기를 고르십시오.</translation>
    </message>
    <message>
        <source>The picture could not be saved to “%1”. Choose another folder.</source>
        <extracomment>%1: path of the file</extracomment>
        <translation>‘%1’에 그림을 저장하지 못했습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>This could not be read (%1).</source>
        <extracomment>%1 is the code of a problem that has no sentence of its own</extracomment>
        <translation>읽지 못했습니다(%1).</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>협력</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>투자</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>합병</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>연합 참여</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>소유</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>공급</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>경쟁</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>논의</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>분쟁</translation>
    </message>
    <message>
        <source>Develops</source>
        <comment>relation: a maker develops a product</comment>
        <translation>개발</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>status of a tie: done, in force</comment>
        <translation>성립</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>status of a tie</comment>
        <translation>계획</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>status of a tie: said to be, not confirmed</comment>
        <translation>보도</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>status of a tie</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>status of a tie</comment>
        <translation>부인</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>status of a figure</comment>
        <translation>확정</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>status of a figure</comment>
        <translation>계획</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>status of a figure</comment>
        <translation>전망</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>layer of the AI ecosystem</comment>
        <translation>모델</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <comment>layer of the AI ecosystem</comment>
        <translation>인프라</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>layer of the AI ecosystem</comment>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>layer of the AI ecosystem</comment>
        <translation>솔루션</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>layer of the AI ecosystem</comment>
        <translation>채널</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Alliance</source>
        <comment>a named consortium</comment>
        <translation>연합</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>기업가치</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>이익</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>metric: money lost</comment>
        <translation>손실</translation>
    </message>
    <message>
        <source>Money invested</source>
        <comment>metric</comment>
        <translation>투자액</translation>
    </message>
    <message>
        <source>Money raised</source>
        <comment>metric</comment>
        <translation>조달액</translation>
    </message>
    <message>
        <source>Spending</source>
        <comment>metric</comment>
        <translation>지출</translation>
    </message>
    <message>
        <source>Deal price</source>
        <comment>metric: price of a purchase or contract</comment>
        <translation>거래액</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 and %2 are names; the tie goes from the first to the second</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 and %2 are names; the tie has no direction</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>%1년 상반기</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>%1년 하반기</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter: %1 is its number, %2 a year</extracomment>
        <translation>%2년 %1분기</translation>
    </message>
    <message>
        <source>Line %1 is no valid JSON. Correct it and open the file again.</source>
        <extracomment>%1: number of the line</extracomment>
        <translation>%1번째 줄은 올바른 JSON이 아닙니다. 줄을 고친 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>Line %1 has no “%2”. Add it and open the file again.</source>
        <extracomment>%1: number of the line, %2: name of the member that is missing</extracomment>
        <translation>%1번째 줄에 “%2” 항목이 없습니다. 넣은 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>The file does not exist. Choose another one.</source>
        <translation>파일이 없습니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Permission is missing. Change it and try again.</source>
        <translation>읽을 권한이 없습니다. 권한을 바꾼 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The folder holds no articles (.txt, .jsonl). Choose another one.</source>
        <translation>폴더에 기사(.txt, .jsonl)가 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Only the first %1 files were read. Open the others by themselves.</source>
        <extracomment>%1: how many files are read at most</extracomment>
        <translation>앞의 파일 %1개만 읽었습니다. 나머지는 따로 여십시오.</translation>
    </message>
    <message>
        <source>%1 was not written: there is nothing to draw. Choose another figure or other articles.</source>
        <extracomment>%1 is the path of the picture</extracomment>
        <translation>%1: 그릴 것이 없어 저장하지 않았습니다. 다른 수치나 다른 기사를 고르십시오.</translation>
    </message>
    <message>
        <source>This is no saved view. Choose another file.</source>
        <translation>저장된 보기가 아닙니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The file is too large for a saved view. Choose another file.</source>
        <translation>저장된 보기로는 파일이 너무 큽니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>This view was saved by another version of the program. Open it with that one.</source>
        <translation>다른 판의 프로그램이 저장한 보기입니다. 그 판으로 여십시오.</translation>
    </message>
    <message>
        <source>The saved view has a wrong value for “%1”. Correct it and try again.</source>
        <extracomment>%1: name of a member of the file</extracomment>
        <translation>저장된 보기의 ‘%1’ 값이 올바르지 않습니다. 고친 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>Files passed over here: %1 (%2). Only .txt and .jsonl files are read.</source>
        <extracomment>%1: how many files, %2: how they end, as in &quot;.pdf 12, .docx 3&quot;</extracomment>
        <translation>여기서 건너뛴 파일 %1개(%2). .txt와 .jsonl 파일만 읽습니다.</translation>
    </message>
    <message>
        <source>The view could not be saved to “%1”. Choose another folder.</source>
        <extracomment>%1: path of the file</extracomment>
        <translation>‘%1’에 보기를 저장하지 못했습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Line %1 is no well-formed XML. Save the network anew.</source>
        <extracomment>%1: number of the line</extracomment>
        <translation>%1번째 줄이 올바른 XML이 아닙니다. 네트워크를 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>A document type could expand or fetch without end. Take it out of the file.</source>
        <translation>문서 유형(DOCTYPE)은 끝없이 펼쳐지거나 바깥을 읽을 수 있습니다. 파일에서 빼십시오.</translation>
    </message>
    <message>
        <source>Its elements lie too deep in each other. Save the network anew.</source>
        <translation>요소가 너무 깊이 겹쳐 있습니다. 네트워크를 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The network file is too large. Save a part of it.</source>
        <translation>네트워크 파일이 너무 큽니다. 일부만 저장하십시오.</translation>
    </message>
    <message>
        <source>There are more nodes, edges or attributes than %1. Save a part of the network.</source>
        <extracomment>%1: the limit</extracomment>
        <translation>점이나 선, 속성이 한도(%1)보다 많습니다. 네트워크의 일부만 저장하십시오.</translation>
    </message>
    <message>
        <source>This is neither GraphML nor GEXF but “%1”. Save the network in one of them.</source>
        <extracomment>%1: name of an XML element</extracomment>
        <translation>GraphML도 GEXF도 아닌 “%1” 파일입니다. 네트워크를 둘 중 하나로 저장하십시오.</translation>
    </message>
    <message>
        <source>The network has no nodes. Choose another file.</source>
        <translation>네트워크에 점이 없습니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Attributes not used: %1</source>
        <extracomment>%1: names of attributes</extracomment>
        <translation>쓰지 않은 속성: %1</translation>
    </message>
    <message>
        <source>Elements not used: %1</source>
        <extracomment>%1: names of XML elements</extracomment>
        <translation>쓰지 않은 요소: %1</translation>
    </message>
    <message>
        <source>Edges left out since one of their nodes is missing: %1</source>
        <extracomment>%1: how many edges</extracomment>
        <translation>끝점이 없어 뺀 선: %1</translation>
    </message>
    <message>
        <source>Edges left out since they lead from a node to itself: %1</source>
        <extracomment>%1: how many edges</extracomment>
        <translation>자기 자신으로 돌아가 뺀 선: %1</translation>
    </message>
    <message>
        <source>Nodes left out since another one has the same id: %1</source>
        <extracomment>%1: how many nodes</extracomment>
        <translation>같은 식별자가 이미 있어 뺀 점: %1</translation>
    </message>
    <message>
        <source>Edges whose evidence cannot be read: %1</source>
        <extracomment>%1: how many edges</extracomment>
        <translation>근거를 읽지 못한 선: %1</translation>
    </message>
    <message>
        <source>Two figures of %1 contradict each other: %3 here, %2 in “%4”. Compare both sentences.</source>
        <extracomment>%1: name of a company, %2 and %3: sums of money, %4: title of an article</extracomment>
        <translation>%1의 수치 둘이 서로 어긋납니다: 여기서는 %3, “%4”에서는 %2. 두 문장을 견주어 보십시오.</translation>
    </message>
    <message>
        <source>%1 files are not read. Save the article as text (.txt) or the network as GraphML or GEXF, and open that.</source>
        <extracomment>%1: how the name of the file ends, as in &quot;.pdf&quot;</extracomment>
        <translation>%1 파일은 읽지 않습니다. 기사는 텍스트(.txt)로, 네트워크는 GraphML이나 GEXF로 저장해 여십시오.</translation>
    </message>
    <message>
        <source>Networks passed over here: %1 (%2). Open one by itself to add its ties.</source>
        <extracomment>%1: how many networks, %2: path of the first one</extracomment>
        <translation>여기서 건너뛴 네트워크 %1개(%2). 관계를 더하려면 그 파일을 따로 여십시오.</translation>
    </message>
    <message>
        <source>made up, in an example</source>
        <comment>a company that no real article tells of</comment>
        <translation>보기에만 나오는 가상 회사</translation>
    </message>
    <message>
        <source>Nodes that name no kind of thing that we know, shown as of a kind not stated: %1 (%2)</source>
        <extracomment>%1: how many nodes, %2: what they call themselves</extracomment>
        <translation>아는 대상을 밝히지 않아 대상 미상으로 보이는 점: %1개(%2)</translation>
    </message>
    <message>
        <source>Kind not stated</source>
        <comment>a network of others does not say what kind of thing a node is</comment>
        <translation>대상 미상</translation>
    </message>
    <message>
        <source>a network&apos;s file</source>
        <comment>what states a tie</comment>
        <translation>네트워크 파일</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <comment>that state a tie</comment>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Edges that name no kind of tie that we know, shown as of a type not stated: %1 (%2)</source>
        <extracomment>%1: how many edges, %2: what they call themselves</extracomment>
        <translation>아는 관계 종류를 밝히지 않아 종류 미상으로 보이는 선: %1개(%2)</translation>
    </message>
    <message>
        <source>Edges whose weights are not used: %1. Width does not show them.</source>
        <extracomment>%1: how many edges</extracomment>
        <translation>가중치를 쓰지 않은 선: %1개. 선의 굵기는 가중치가 아닙니다.</translation>
    </message>
    <message>
        <source>Edges whose weight is no number: %1 (%2)</source>
        <extracomment>%1: how many edges, %2: what stands there instead of numbers</extracomment>
        <translation>가중치가 수가 아닌 선: %1개(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open problems</source>
        <extracomment>a button: how many problems all articles have, with what could not be read</extracomment>
        <translation>
            <numerusform>열린 문제 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes on the network file</source>
        <extracomment>a button: how many things there are to say of the files of networks, such as what was not used</extracomment>
        <translation>
            <numerusform>네트워크 파일 알림 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Type not stated</source>
        <comment>relation: a network of others does not say what tie it is</comment>
        <translation>종류 미상</translation>
    </message>
    <message>
        <source>status not stated</source>
        <comment>of a tie in a network file of others</comment>
        <translation>상태 미상</translation>
    </message>
    <message>
        <source>Edges shown without their direction, since such ties hold both ways: %1 (%2)</source>
        <extracomment>%1: how many edges, %2: what kinds of tie they are</extracomment>
        <translation>양쪽에 같은 관계라 방향 없이 보이는 선: %1개(%2)</translation>
    </message>
    <message>
        <source>Links passed over here: %1 (%2). Links are not followed. Open what they lead to.</source>
        <extracomment>%1: how many symbolic links, %2: path of the first one</extracomment>
        <translation>여기서 건너뛴 링크 %1개(%2). 링크는 따라가지 않습니다. 가리키는 파일을 직접 여십시오.</translation>
    </message>
    <message>
        <source>The link leads nowhere. Restore what it led to, or delete it.</source>
        <translation>가리키는 파일이 없는 링크입니다. 그 파일을 되살리거나 링크를 지우십시오.</translation>
    </message>
    <message>
        <source>This is no file but a pipe, a socket or a device. Save the articles as files.</source>
        <translation>파일이 아니라 파이프나 소켓, 장치입니다. 기사를 파일로 저장해 여십시오.</translation>
    </message>
    <message>
        <source>* made up</source>
        <extracomment>a legend: what a star behind a name means</extracomment>
        <translation>* 가상 회사</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <extracomment>%1 and %2 are names; the tie goes from the second to the first</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>A node has an id longer than %1 characters: “%2…”. Save the network with shorter ids.</source>
        <extracomment>%1: the limit, %2: how the id begins</extracomment>
        <translation>식별자가 %1자를 넘는 점이 있습니다(‘%2…’). 식별자를 줄여 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Names and titles cut since they are longer than %3 characters: %1 (%2)</source>
        <extracomment>%1: how many names, %2: how they begin, %3: the limit</extracomment>
        <translation>%3자를 넘어 줄인 이름과 제목: %1개(%2)</translation>
    </message>
    <message>
        <source>Quotes cut since they are longer than %3 characters: %1 (%2)</source>
        <extracomment>%1: how many quoted sentences, %2: how they begin, %3: the limit</extracomment>
        <translation>%3자를 넘어 줄인 인용문: %1개(%2)</translation>
    </message>
    <message>
        <source>Bytes that are not %3 stand as � here: %1, the first in line %2. Choose another encoding, or correct the file.</source>
        <extracomment>%1: how many bytes, %2: number of the line of the first, %3: name of an encoding, as in &quot;UTF-8&quot;</extracomment>
        <translation>%3 인코딩에 맞지 않는 바이트 %1개를 �로 표시했습니다. 첫 번째는 %2번째 줄에 있습니다. 다른 인코딩을 고르거나 파일을 고치십시오.</translation>
    </message>
    <message>
        <source>This is no text in %1. Choose another encoding.</source>
        <extracomment>%1: name of an encoding, as in &quot;UTF-8&quot;</extracomment>
        <translation>%1 인코딩의 글이 아닙니다. 다른 인코딩을 고르십시오.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8, UTF-16 or windows-949. Choose its encoding, or open another file.</source>
        <translation>UTF-8, UTF-16, windows-949로 된 글이 아닙니다. 인코딩을 고르거나 다른 파일을 여십시오.</translation>
    </message>
</context>
</TS>
