# 하드 라벨로 배운 학생 대비 교사와 함께 배운 학생의 시드별 차이(점), 그 평균과 구간
#
# 차이 (%p), 시드마다 점 하나. 교사와 함께: 평균 +3.5, 구간은 +0.9에서 +6.1까지로 모두 0보다 크며, 점 10개 중
# 9개가 0보다 큽니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot seed-by-seed.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 475,350'; out='seed-by-seed.png'" seed-by-seed.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" seed-by-seed.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" seed-by-seed.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'seed-by-seed' . kind
terminal = exists('term') ? term : "svg size 475,350 font 'sans-serif,12' name 'seed_by_seed' background '" . paper . "'"
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
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer2 << EOD
-0.12 7.70519
-0.12 3.01508
-0.12 4.85762
-0.12 0.167504
-0.12 1.84255
-0.12 -3.8526
-0.12 5.36013
-0.12 4.0201
-0.12 3.51759
-0.12 8.54271
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer3 << EOD
0.12 0.940184 3.51759 6.09499
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,19.58,2,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:0.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('교사와 함께' 0)
unset logscale y
set yrange [-4.47236:9.16248]
set ylabel '차이 (%p)'
set format y '%g'
set ytics scale 0.5 ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4, '6' 6, '8' 8)
unset title
set arrow from graph 0, first 0 to graph 1, first 0 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel1_layer2 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer3 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  keyentry with points pt 7 ps 0.9 lc rgb muted title '시드 하나   ', \
  keyentry with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' title '평균, 95% 구간  '

unset multiplot
unset output
