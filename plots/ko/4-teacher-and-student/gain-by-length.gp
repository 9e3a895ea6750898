# 학습 길이에 따른 테스트 정확도
#
# 테스트 정확도 (%), 가로축은 에포크. 하드 라벨: 에포크 25일 때 71.2에서 시작해 에포크 400일 때 81.1까지
# 올라갑니다. 교사와 함께: 에포크 25일 때 79.8에서 시작해 에포크 400일 때 84.6까지 올라갑니다. “교사와 함께”가
# 어디서나 “하드 라벨”보다 위에 있습니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot gain-by-length.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,376'; out='gain-by-length.png'" gain-by-length.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" gain-by-length.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" gain-by-length.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'gain-by-length' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'gain_by_length' background '" . paper . "'"
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
# 패널 1, 선 “하드 라벨”: x, y
$panel1_layer1 << EOD
25 71.1725
50 78.0905
100 79.866
400 81.1223
EOD
# 패널 1, 점: x, y
$panel1_layer2 << EOD
25 71.1725
50 78.0905
100 79.866
400 81.1223
EOD
# 패널 1, 선 “교사와 함께”: x, y
$panel1_layer3 << EOD
25 79.7655
50 83.0151
100 84.2881
400 84.6399
EOD
# 패널 1, 점: x, y
$panel1_layer4 << EOD
25 79.7655
50 83.0151
100 84.2881
400 84.6399
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,17.625,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [21.7616:459.525]
set xlabel '에포크'
set format x '%g'
set xtics scale 0.5 ('25' 25, '50' 50, '100' 100, '400' 400)
unset logscale y
set yrange [70.4992:85.3132]
set ylabel '테스트 정확도 (%)'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with points pt 7 ps 0.45 lc rgb '#0072b2' notitle, \
  $panel1_layer3 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer4 using 1:2 with points pt 7 ps 0.45 lc rgb '#e69f00' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title '하드 라벨   ', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title '교사와 함께   '

unset multiplot
unset output
