# 학습 중인 두 학생, 시드 하나
#
# 테스트 정확도 (%), 가로축은 에포크. 하드 라벨: 에포크 5일 때 29.3에서 시작해 오르내리다가 에포크 200일 때
# 80.2에서 끝납니다. 가장 큰 값은 에포크 105일 때 80.7입니다. 교사와 함께: 에포크 5일 때 41.0에서 시작해
# 오르내리다가 에포크 200일 때 87.9에서 끝납니다. 가장 큰 값은 에포크 55일 때 88.9입니다. “교사와 함께”가
# 어디서나 “하드 라벨”보다 위에 있습니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot learning-curves.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,376'; out='learning-curves.png'" learning-curves.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" learning-curves.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" learning-curves.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'learning-curves' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'learning_curves' background '" . paper . "'"
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
# 패널 1, 선 “하드 라벨”: x, y
$panel1_layer1 << EOD
5 29.3132
10 48.0737
15 68.0067
20 73.1993
25 76.2144
30 78.5595
35 78.8945
40 79.2295
45 79.732
50 79.5645
55 80.2345
60 80.067
65 80.2345
70 80.5695
75 80.5695
80 80.5695
85 80.2345
90 80.2345
95 80.402
100 80.5695
105 80.737
110 80.402
115 80.402
120 80.402
125 80.402
130 80.402
135 80.737
140 80.402
145 80.402
150 80.2345
155 80.402
160 80.402
165 80.2345
170 80.2345
175 80.2345
180 80.2345
185 80.2345
190 80.2345
195 80.2345
200 80.2345
EOD
# 패널 1, 선 “교사와 함께”: x, y
$panel1_layer2 << EOD
5 41.0385
10 73.3668
15 83.5846
20 84.4221
25 84.7571
30 85.7621
35 86.2647
40 87.4372
45 88.4422
50 88.4422
55 88.9447
60 88.2747
65 88.2747
70 88.2747
75 87.7722
80 87.9397
85 87.6047
90 87.9397
95 87.7722
100 87.9397
105 87.9397
110 88.2747
115 88.4422
120 88.1072
125 88.2747
130 88.1072
135 88.4422
140 87.9397
145 88.1072
150 88.4422
155 88.1072
160 88.2747
165 88.1072
170 88.2747
175 88.4422
180 88.6097
185 88.2747
190 87.9397
195 87.9397
200 87.9397
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,15.075,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [5:200]
set xlabel '에포크'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [26.3317:91.9263]
set ylabel '테스트 정확도 (%)'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title '하드 라벨', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title '교사와 함께'

unset multiplot
unset output
