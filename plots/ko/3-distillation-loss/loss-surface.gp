# α와 T에 따른 예제의 전체 손실(KL, T² 없음)
#
# 5행 5열의 행렬입니다. 가장 큰 값은 2칸의 1.3이고, 가장 작은 값은 α = 0 행 T = 16 열의 0.0052입니다. 행
# 평균은 α = 0에서 0.10, α = 2에서 1.2로 커집니다. 열 평균은 T = 1에서 0.64, T = 16에서 0.40으로 작아집니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot loss-surface.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 484,450'; out='loss-surface.png'" loss-surface.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" loss-surface.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" loss-surface.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'loss-surface' . kind
terminal = exists('term') ? term : "svg size 484,450 font 'sans-serif,12' name 'loss_surface' background '" . paper . "'"
set encoding utf8
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
# 패널 1, 격자: 한 줄에 한 행, 맨 아래 행부터
$panel1_layer1 << EOD
1.33455 1.26888 1.16027 1.11189 1.09726
0.788543 0.722871 0.614267 0.565879 0.551256
0.51554 0.449867 0.341263 0.292876 0.278252
0.297138 0.231465 0.122861 0.0744735 0.0598498
0.242537 0.176864 0.0682602 0.0198728 0.00524914
EOD

# 그림
set multiplot layout 1,1 margins char 7.95,2,2,0.8 spacing char 8.95,2.8
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
set xtics scale 0.5 ('T = 1' 0, 'T = 2' 1, 'T = 4' 2, 'T = 8' 3, 'T = 16' 4)
unset logscale y
set yrange [-0.5:4.5]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('α = 0' 4, 'α = 0.1' 3, 'α = 0.5' 2, 'α = 1' 1, 'α = 2' 0)
set palette defined (0 '#f7fbff', 0.5 '#9ecae1', 1 '#2171b5')
set cbrange [0.00524914:1.33455]
unset colorbox
unset title
set label '1.3' at 0,0 center front tc rgb '#fefefe'
set label '1.3' at 1,0 center front tc rgb '#010101'
set label '1.2' at 2,0 center front tc rgb '#010101'
set label '1.1' at 3,0 center front tc rgb '#010101'
set label '1.1' at 4,0 center front tc rgb '#010101'
set label '0.79' at 0,1 center front tc rgb '#010101'
set label '0.72' at 1,1 center front tc rgb '#010101'
set label '0.61' at 2,1 center front tc rgb '#010101'
set label '0.57' at 3,1 center front tc rgb '#010101'
set label '0.55' at 4,1 center front tc rgb '#010101'
set label '0.52' at 0,2 center front tc rgb '#010101'
set label '0.45' at 1,2 center front tc rgb '#010101'
set label '0.34' at 2,2 center front tc rgb '#010101'
set label '0.29' at 3,2 center front tc rgb '#010101'
set label '0.28' at 4,2 center front tc rgb '#010101'
set label '0.30' at 0,3 center front tc rgb '#010101'
set label '0.23' at 1,3 center front tc rgb '#010101'
set label '0.12' at 2,3 center front tc rgb '#010101'
set label '0.074' at 3,3 center front tc rgb '#010101'
set label '0.060' at 4,3 center front tc rgb '#010101'
set label '0.24' at 0,4 center front tc rgb '#010101'
set label '0.18' at 1,4 center front tc rgb '#010101'
set label '0.068' at 2,4 center front tc rgb '#010101'
set label '0.020' at 3,4 center front tc rgb '#010101'
set label '0.0052' at 4,4 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
