# 교사만(α = 0)부터 라벨만까지, 검증용 동물의 평균 정확도(%)
#
# 6행 4열의 행렬입니다. 가장 큰 값은 α = 4 행 T = 2 열의 87.3이고, 가장 작은 값은 α = 0 행 T = 2 열의
# 86.3입니다. 행별 평균은 α = 4에서 87.2로 가장 크고, α = 0에서 86.4로 가장 작습니다. 열별 평균은 T = 1에서
# 86.9로 가장 크고, T = 2, T = 4, T = 8에서 86.8로 가장 작습니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot sweep-map.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 350,450'; out='sweep-map.png'" sweep-map.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" sweep-map.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" sweep-map.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'sweep-map' . kind
terminal = exists('term') ? term : "svg size 350,450 font 'sans-serif,12' name 'sweep_map' background '" . paper . "'"
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
86.7734 86.7734 86.7734 86.7734
86.9115 87.0312 87.0234 86.9844
87.1771 87.2839 87.1667 87.0859
87.2422 87.1667 87.0911 87.0703
86.7812 86.4792 86.5286 86.625
86.513 86.3229 86.375 86.4401
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
set xrange [-0.5:3.5]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('T = 1' 0, 'T = 2' 1, 'T = 4' 2, 'T = 8' 3)
unset logscale y
set yrange [-0.5:5.5]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('α = 0' 5, 'α = 0.1' 4, 'α = 1' 3, 'α = 4' 2, 'α = 16' 1, '라벨만' 0)
set palette defined (0 '#f7fbff', 0.5 '#9ecae1', 1 '#2171b5')
set cbrange [86.3229:87.2839]
unset colorbox
unset title
set label '86.8' at 0,0 center front tc rgb '#010101'
set label '86.8' at 1,0 center front tc rgb '#010101'
set label '86.8' at 2,0 center front tc rgb '#010101'
set label '86.8' at 3,0 center front tc rgb '#010101'
set label '86.9' at 0,1 center front tc rgb '#010101'
set label '87.0' at 1,1 center front tc rgb '#010101'
set label '87.0' at 2,1 center front tc rgb '#010101'
set label '87.0' at 3,1 center front tc rgb '#010101'
set label '87.2' at 0,2 center front tc rgb '#010101'
set label '87.3' at 1,2 center front tc rgb '#fefefe'
set label '87.2' at 2,2 center front tc rgb '#010101'
set label '87.1' at 3,2 center front tc rgb '#010101'
set label '87.2' at 0,3 center front tc rgb '#fefefe'
set label '87.2' at 1,3 center front tc rgb '#010101'
set label '87.1' at 2,3 center front tc rgb '#010101'
set label '87.1' at 3,3 center front tc rgb '#010101'
set label '86.8' at 0,4 center front tc rgb '#010101'
set label '86.5' at 1,4 center front tc rgb '#010101'
set label '86.5' at 2,4 center front tc rgb '#010101'
set label '86.6' at 3,4 center front tc rgb '#010101'
set label '86.5' at 0,5 center front tc rgb '#010101'
set label '86.3' at 1,5 center front tc rgb '#010101'
set label '86.4' at 2,5 center front tc rgb '#010101'
set label '86.4' at 3,5 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
