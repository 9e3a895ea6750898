# 편향이 하는 일: 알아본 3과 테스트 데이터 전체의 정확도
#
# 3만, 가로축은 3의 편향에 더한 b. 하드 라벨: b = 0일 때 0에서 시작해 b = 15일 때 0.810까지 올라갑니다. T =
# 4: b = 0일 때 0.151에서 시작해 b = 15일 때 1.00까지 올라갑니다. T = 8: b = 0일 때 0.258에서 시작해 b =
# 15일 때 1.00까지 올라갑니다. 서로 엇갈리는 곡선은 없으며, 위에서부터 T = 8, T = 4, 하드 라벨 순입니다. 테스트
# 데이터 전체, 가로축은 3의 편향에 더한 b. 하드 라벨: b = 0일 때 0.829에서 시작해 b = 15일 때 0.535까지
# 내려갑니다. T = 4: b = 0일 때 0.855에서 시작해 b = 4일 때 가장 큰 값 0.905까지 올라갔다가 b = 15일 때
# 0.376까지 내려갑니다. T = 8: b = 0일 때 0.861에서 시작해 b = 3.5일 때 가장 큰 값 0.909까지 올라갔다가 b =
# 15일 때 0.377까지 내려갑니다. b = 7.61부터는 “하드 라벨”이 T = 4보다 위에 있습니다. b = 7.49부터는 “하드
# 라벨”이 T = 8보다 위에 있습니다. b = 4.73과 b = 10.5 사이에서는 T = 4가 T = 8보다 위에 있습니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot bias-curves.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,289'; out='bias-curves.png'" bias-curves.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" bias-curves.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" bias-curves.gp

reset

# 명령줄에서 정할 수 있는 것: 색, 장면, 터미널, 파일
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'

# 파일: 스크립트 옆, 다른 터미널을 고르면 표준 출력
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'bias-curves' . kind
terminal = exists('term') ? term : "svg size 720,289 font 'sans-serif,12' name 'bias_curves' background '" . paper . "'"
set encoding utf8
set terminal @terminal
set termoption noenhanced
if (file ne '') set output file

# 모양
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set title tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# 데이터
# 패널 “3만”, 선 “하드 라벨”: x, y
$panel1_layer1 << EOD
0 0
0.5 0
1 0
1.5 0
2 0
2.5 0
3 0
3.5 0
4 0
4.5 0
5 0
5.5 0
6 0
6.5 0
7 0
7.5 0
8 0
8.5 0.00403226
9 0.0100806
9.5 0.0141129
10 0.0241935
10.5 0.0725806
11 0.139113
11.5 0.1875
12 0.264113
12.5 0.34879
13 0.443548
13.5 0.556452
14 0.641129
14.5 0.733871
15 0.810484
EOD
# 패널 “3만”, 선 “T = 4”: x, y
$panel1_layer2 << EOD
0 0.15121
0.5 0.241935
1 0.342742
1.5 0.427419
2 0.504032
2.5 0.564516
3 0.657258
3.5 0.719758
4 0.818548
4.5 0.856855
5 0.897177
5.5 0.923387
6 0.935484
6.5 0.953629
7 0.969758
7.5 0.977823
8 0.983871
8.5 0.989919
9 0.993952
9.5 0.995968
10 0.995968
10.5 0.997984
11 1
11.5 1
12 1
12.5 1
13 1
13.5 1
14 1
14.5 1
15 1
EOD
# 패널 “3만”, 선 “T = 8”: x, y
$panel1_layer3 << EOD
0 0.258065
0.5 0.356855
1 0.469758
1.5 0.558468
2 0.635081
2.5 0.715726
3 0.772177
3.5 0.830645
4 0.868952
4.5 0.909274
5 0.929435
5.5 0.953629
6 0.965726
6.5 0.977823
7 0.985887
7.5 0.989919
8 0.991935
8.5 0.991935
9 0.995968
9.5 0.997984
10 1
10.5 1
11 1
11.5 1
12 1
12.5 1
13 1
13.5 1
14 1
14.5 1
15 1
EOD
# 패널 “테스트 데이터 전체”, 선 “하드 라벨”: x, y
$panel2_layer1 << EOD
0 0.828727
0.5 0.828727
1 0.828727
1.5 0.828727
2 0.828727
2.5 0.828727
3 0.828727
3.5 0.828727
4 0.828727
4.5 0.828727
5 0.828727
5.5 0.828727
6 0.828727
6.5 0.828518
7 0.828308
7.5 0.826214
8 0.823702
8.5 0.820771
9 0.816164
9.5 0.808417
10 0.799623
10.5 0.792714
11 0.777848
11.5 0.76361
12 0.746231
12.5 0.720896
13 0.694095
13.5 0.661223
14 0.62165
14.5 0.579146
15 0.534548
EOD
# 패널 “테스트 데이터 전체”, 선 “T = 4”: x, y
$panel2_layer2 << EOD
0 0.854899
0.5 0.864322
1 0.874162
1.5 0.882538
2 0.889238
2.5 0.892379
3 0.89866
3.5 0.901173
4 0.904941
4.5 0.902638
5 0.897404
5.5 0.891541
6 0.880653
6.5 0.86809
7 0.852178
7.5 0.83124
8 0.805695
8.5 0.778685
9 0.742881
9.5 0.709171
10 0.671273
10.5 0.634631
11 0.596734
11.5 0.562605
12 0.530151
12.5 0.50335
13 0.474665
13.5 0.448492
14 0.420017
14.5 0.398241
15 0.375628
EOD
# 패널 “테스트 데이터 전체”, 선 “T = 8”: x, y
$panel2_layer3 << EOD
0 0.861181
0.5 0.871441
1 0.882956
1.5 0.890913
2 0.898032
2.5 0.903894
3 0.906198
3.5 0.90892
4 0.907663
4.5 0.903894
5 0.895938
5.5 0.886725
6 0.878769
6.5 0.866625
7 0.849037
7.5 0.825796
8 0.805695
8.5 0.773032
9 0.736809
9.5 0.703308
10 0.669389
10.5 0.634213
11 0.601131
11.5 0.568886
12 0.534129
12.5 0.507328
13 0.477596
13.5 0.451843
14 0.425251
14.5 0.398451
15 0.376884
EOD

# 그림
set multiplot layout 1,2 margins char 8.4,2,3.4,3.1 spacing char 9.4,3.7
set xtics norotate

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [0:15]
set xlabel '3의 편향에 더한 b'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:1]
set ylabel '알아본 비율'
set format y '%g'
set ytics scale 0.5 autofreq
set title '3만' offset 0,-0.4
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer3 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle
set key at screen 0.5,0.995 center top vertical maxrows 1 Left reverse

# 패널 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [0:15]
set xlabel '3의 편향에 더한 b'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:1]
set ylabel '정확도'
set format y '%g'
set ytics scale 0.5 autofreq
set title '테스트 데이터 전체' offset 0,-0.4
plot $panel2_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel2_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel2_layer3 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title '하드 라벨', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title 'T = 4', \
  keyentry with lines lw 2.2 lc rgb '#009e73' title 'T = 8'

unset multiplot
unset output
