# 라벨 50개로 배운 학생 대비 시드별 이득
#
# 이득 (%p), 시드마다 점 하나. 50개 + 교사: 평균 +3.8, 구간은 +1.3에서 +6.4까지로 모두 0보다 크며, 점 10개 중
# 9개가 0보다 큽니다. 정답 라벨: 평균 +9.8, 구간은 +7.8에서 +11.8까지로 모두 0보다 크며, 점 10개 중 10개가
# 0보다 큽니다. 교사의 결정: 평균 +9.6, 구간은 +7.6에서 +11.5까지로 모두 0보다 크며, 점 10개 중 10개가 0보다
# 큽니다. 소프트(T = 1): 평균 +9.9, 구간은 +8.1에서 +11.7까지로 모두 0보다 크며, 점 10개 중 10개가 0보다
# 큽니다. 소프트(T = 4): 평균 +11.7, 구간은 +9.7에서 +13.7까지로 모두 0보다 크며, 점 10개 중 10개가 0보다
# 큽니다. 구간이 0보다 큰 것: 50개 + 교사, 정답 라벨, 교사의 결정, 소프트(T = 1), 소프트(T = 4).
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot pool-table.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,376'; out='pool-table.png'" pool-table.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" pool-table.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" pool-table.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'pool-table' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'pool_table' background '" . paper . "'"
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
-0.12 9.38023
-0.12 2.34506
-0.12 1.67504
-0.12 4.52261
-0.12 2.34506
-0.12 -3.18258
-0.12 8.0402
-0.12 2.34506
-0.12 4.69012
-0.12 5.86265
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer3 << EOD
0.12 1.25292 3.80235 6.35177
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer4 << EOD
0.88 10.5528
0.88 8.87772
0.88 8.20771
0.88 8.37521
0.88 9.54774
0.88 5.69514
0.88 12.0603
0.88 10.2178
0.88 8.37521
0.88 16.2479
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer5 << EOD
1.12 7.79547 9.81575 11.836
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer6 << EOD
1.88 10.7203
1.88 8.37521
1.88 8.20771
1.88 7.53769
1.88 9.88275
1.88 6.19765
1.88 12.2278
1.88 9.04523
1.88 8.0402
1.88 15.5779
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer7 << EOD
2.12 7.64433 9.58124 11.5181
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer8 << EOD
2.88 10.3853
2.88 8.37521
2.88 8.20771
2.88 8.87772
2.88 9.54774
2.88 7.37018
2.88 11.5578
2.88 10.7203
2.88 8.0402
2.88 15.9129
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer9 << EOD
3.12 8.11463 9.8995 11.6844
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer10 << EOD
3.88 13.0653
3.88 10.5528
3.88 11.0553
3.88 10.8878
3.88 8.0402
3.88 7.8727
3.88 15.0754
3.88 13.0653
3.88 10.5528
3.88 16.7504
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer11 << EOD
4.12 9.66316 11.6918 13.7204
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,2,2,2.2 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.5,0.995 center top vertical maxrows 1 Left reverse

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:4.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('50개 + 교사' 0, '정답 라벨' 1, '교사의 결정' 2, '소프트(T = 1)' 3, '소프트(T = 4)' 4)
unset logscale y
set yrange [-4.17923:17.7471]
set ylabel '이득 (%p)'
set format y '%g'
set ytics scale 0.5 ('0' 0, '5' 5, '10' 10, '15' 15)
unset title
set arrow from graph 0, first 0 to graph 1, first 0 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel1_layer2 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer3 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer4 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer5 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer6 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer7 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer8 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer9 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer10 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer11 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  keyentry with points pt 7 ps 0.9 lc rgb muted title '시드 하나   ', \
  keyentry with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' title '평균, 95% 구간  '

unset multiplot
unset output
