# 하드 라벨에 견준 이득(%p), 너비와 온도별, 클래스당 라벨 10개
#
# 3행 5열의 행렬입니다. 가장 큰 값은 유닛 12개 행 T = 4 열의 +20.5이고, 가장 작은 값은 유닛 30개 행 T = 1
# 열의 +0.6입니다. 행별 평균은 유닛 12개에서 +15.2로 가장 크고, 유닛 30개에서 +2.1로 가장 작습니다. 열별 평균은
# T = 4에서 +8.9로 가장 크고, T = 1에서 +0.8로 가장 작습니다. 모든 값이 0보다 큽니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot width-and-temperature.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,427'; out='width-and-temperature.png'" width-and-temperature.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" width-and-temperature.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" width-and-temperature.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'width-and-temperature' . kind
terminal = exists('term') ? term : "svg size 720,427 font 'sans-serif,12' name 'width_and_temperature' background '" . paper . "'"
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
# 패널 1, 격자: 한 줄에 한 행, 맨 아래 행부터
$panel1_layer1 << EOD
0.78727 1.8593 2.88107 2.93132 2.57956
0.586265 1.74204 3.35008 3.04858 1.54104
1.03853 19.464 20.4858 19.0285 16.1474
EOD

# 그림
set multiplot layout 1,1 margins char 8.885,2,2,0.8 spacing char 9.885,2.8
set xtics norotate

# 패널 1
unset label; unset arrow
set border 15 lc rgb muted
unset grid
set size ratio -1
unset logscale x
set xrange [-0.5:4.5]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('T = 1' 0, 'T = 2' 1, 'T = 4' 2, 'T = 8' 3, 'T = 20' 4)
unset logscale y
set yrange [-0.5:2.5]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('유닛 12개' 2, '유닛 30개' 1, '유닛 64개' 0)
set palette defined (-1 '#c85600', 0 '#f7f7f7', 1 '#0069a5')
set cbrange [-20.4858:20.4858]
unset colorbox
unset title
set label '+0.8' at 0,0 center front tc rgb '#010101'
set label '+1.9' at 1,0 center front tc rgb '#010101'
set label '+2.9' at 2,0 center front tc rgb '#010101'
set label '+2.9' at 3,0 center front tc rgb '#010101'
set label '+2.6' at 4,0 center front tc rgb '#010101'
set label '+0.6' at 0,1 center front tc rgb '#010101'
set label '+1.7' at 1,1 center front tc rgb '#010101'
set label '+3.4' at 2,1 center front tc rgb '#010101'
set label '+3.0' at 3,1 center front tc rgb '#010101'
set label '+1.5' at 4,1 center front tc rgb '#010101'
set label '+1.0' at 0,2 center front tc rgb '#010101'
set label '+19.5' at 1,2 center front tc rgb '#fefefe'
set label '+20.5' at 2,2 center front tc rgb '#fefefe'
set label '+19.0' at 3,2 center front tc rgb '#fefefe'
set label '+16.1' at 4,2 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
