# 교사 모델이 각 클래스에 주는 확률, 종류별 평균
#
# 4행 4열의 행렬입니다. 대각선 밖에서 가장 큰 값은 고양이 행 사자 열의 0.18이고, 가장 작은 값은 8칸의
# 0.00입니다. 대각선: 개 0.84, 고양이 0.68, 사자 0.84, 소 1.00.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot class-similarity.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 470,450'; out='class-similarity.png'" class-similarity.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" class-similarity.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" class-similarity.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'class-similarity' . kind
terminal = exists('term') ? term : "svg size 470,450 font 'sans-serif,12' name 'class_similarity' background '" . paper . "'"
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
0.000494299 6.63444e-06 0.00252536 0.996974
0.00164528 0.153579 0.842051 0.00272519
0.141158 0.678493 0.180123 0.000225528
0.835575 0.161925 0.0023178 0.000183022
EOD

# 그림
set multiplot layout 1,1 margins char 6.335,2,2,0.8 spacing char 7.335,2.8
set xtics norotate

# 패널 1
unset label; unset arrow
set border 15 lc rgb muted
unset grid
set size ratio -1
unset logscale x
set xrange [-0.5:3.5]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('개' 0, '고양이' 1, '사자' 2, '소' 3)
unset logscale y
set yrange [-0.5:3.5]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('개' 3, '고양이' 2, '사자' 1, '소' 0)
set palette defined (0 '#f7fbff', 0.5 '#9ecae1', 1 '#2171b5')
set cbrange [6.63444e-06:0.996974]
unset colorbox
unset title
set label '0.00' at 0,0 center front tc rgb '#010101'
set label '0.00' at 1,0 center front tc rgb '#010101'
set label '0.00' at 2,0 center front tc rgb '#010101'
set label '1.00' at 3,0 center front tc rgb '#fefefe'
set label '0.00' at 0,1 center front tc rgb '#010101'
set label '0.15' at 1,1 center front tc rgb '#010101'
set label '0.84' at 2,1 center front tc rgb '#010101'
set label '0.00' at 3,1 center front tc rgb '#010101'
set label '0.14' at 0,2 center front tc rgb '#010101'
set label '0.68' at 1,2 center front tc rgb '#010101'
set label '0.18' at 2,2 center front tc rgb '#010101'
set label '0.00' at 3,2 center front tc rgb '#010101'
set label '0.84' at 0,3 center front tc rgb '#010101'
set label '0.16' at 1,3 center front tc rgb '#010101'
set label '0.00' at 2,3 center front tc rgb '#010101'
set label '0.00' at 3,3 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
