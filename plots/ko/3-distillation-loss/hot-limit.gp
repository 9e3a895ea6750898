# 온도가 높을수록 학생 모델의 로짓에서 교사 모델의 로짓으로 곧장 나아가는 학습
#
# 코사인, 가로축은 온도 T. T = 1일 때 0.651에서 시작해 T = 100일 때 0.999까지 올라갑니다. 점선 “같은 방향”의
# 높이는 1.00입니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot hot-limit.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,376'; out='hot-limit.png'" hot-limit.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" hot-limit.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" hot-limit.gp

reset

# 명령줄에서 정할 수 있는 것: 색, 장면, 터미널, 파일
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
if (!exists('black')) black = '#000000'

# 파일: 스크립트 옆, 다른 터미널을 고르면 표준 출력
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'hot-limit' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'hot_limit' background '" . paper . "'"
if (exists('term')) set encoding utf8
set terminal @terminal
set termoption noenhanced
if (file ne '') set output file

# 모양
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# 데이터
# 패널 1, 선: x, y
$panel1_layer2 << EOD
1 0.651444
1.21153 0.675579
1.4678 0.700098
1.77828 0.72484
2.15443 0.749911
2.61016 0.775581
3.16228 0.802026
3.83119 0.829069
4.64159 0.856084
5.62341 0.88211
6.81292 0.906103
8.25404 0.927214
10 0.944963
12.1153 0.959277
14.678 0.970411
17.7828 0.978815
21.5443 0.985007
26.1016 0.989484
31.6228 0.992675
38.3119 0.994924
46.4159 0.996496
56.2341 0.997588
68.1292 0.998344
82.5404 0.998865
100 0.999223
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,2,3.4,0.8 spacing char 6.4,2.8
set xtics norotate

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [0.9999:100.01]
set xlabel '온도 T'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:1.1]
set ylabel '코사인'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from graph 0, first 1 to graph 1, first 1 nohead lw 1.2 dt (6,5) lc rgb muted
set label '같은 방향' at 10,1 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle

unset multiplot
unset output
