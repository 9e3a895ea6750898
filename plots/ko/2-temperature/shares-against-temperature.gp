# 온도에 따른 클래스별 비율
#
# 확률, 가로축은 온도 T. 개: T = 0.1일 때 0.978에서 시작해 T = 100일 때 0.259까지 내려갑니다. 고양이: T =
# 0.1일 때 0.0217에서 시작해 T = 2.05일 때 가장 큰 값 0.436까지 올라갔다가 T = 100일 때 0.258까지
# 내려갑니다. 사자: T = 0.1일 때 거의 0에서 시작해 T = 100일 때 0.245까지 올라갑니다. 소: T = 0.1일 때 거의
# 0에서 시작해 T = 100일 때 0.237까지 올라갑니다. 서로 엇갈리는 곡선은 없으며, 위에서부터 개, 고양이, 사자, 소
# 순입니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot shares-against-temperature.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,392'; out='shares-against-temperature.png'" shares-against-temperature.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" shares-against-temperature.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" shares-against-temperature.gp
# 장면 하나(1~6, T = 0.5, 1, 2, 4, 8, 20), 그리고 모든 장면을 움직이는 GIF로:
#   gnuplot -e "frame=1" shares-against-temperature.gp
#   gnuplot -e "animate=1" shares-against-temperature.gp

reset

# 바꿔 보기: T나 로짓을 고치고 스크립트를 다시 실행하십시오. 다른 T로 바로 그리려면:
#   gnuplot -e "temperature=2.5" shares-against-temperature.gp
T = 4
if (exists('temperature')) T = temperature
# 장면들의 온도
stops = '0.5 1 2 4 8 20'
# 로짓: 개, 고양이, 사자, 소
array z[4] = [3.476, 3.095, -2.212, -5.333]
# 소프트맥스: 온도 t에서 클래스 k(1부터)의 확률
top = z[1]
do for [k = 2:|z|] { if (z[k] > top) { top = z[k] } }
softmax(k, t) = exp((z[k] - top) / real(t)) / (sum [j = 1:|z|] exp((z[j] - top) / real(t)))

# 명령줄에서 정할 수 있는 것: 색, 장면, 터미널, 파일
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
if (!exists('black')) black = '#000000'
chosen = exists('frame') ? frame : 0
moves = exists('animate') ? animate : 0
if (chosen < 0 || chosen > words(stops)) {
  print 'frame is one of 1 to ' . words(stops)
  exit status 1
}

# 파일: 스크립트 옆, 다른 터미널을 고르면 표준 출력
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = moves ? '.gif' : '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'shares-against-temperature' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,392 font 'sans:lang=ko,12' background '" . paper . "'" : "svg size 720,392 font 'sans-serif,12' name 'shares_against_temperature' background '" . paper . "'"
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
# 패널 1, 온도
$panel1_temperatures << EOD
0.1
0.115478
0.133352
0.153993
0.177828
0.205353
0.237137
0.273842
0.316228
0.365174
0.421697
0.486968
0.562341
0.649382
0.749894
0.865964
1
1.15478
1.33352
1.53993
1.77828
2.05353
2.37137
2.73842
3.16228
3.65174
4.21697
4.86968
5.62341
6.49382
7.49894
8.65964
10
11.5478
13.3352
15.3993
17.7828
20.5353
23.7137
27.3842
31.6228
36.5174
42.1697
48.6968
56.2341
64.9382
74.9894
86.5964
100
EOD

# 그림
frames = words(stops)
# 그림 0의 온도는 T이고, 그림 k의 온도는 장면 k의 것입니다.
first = moves ? 1 : chosen
last = moves ? frames : chosen
do for [picture = first:last] {
  state = picture
  at = state == 0 ? T : real(word(stops, state))
  set multiplot layout 1,1 margins char 8.4,13.035,3.4,1.7 spacing char 6.4,3.7
  set xtics norotate
  set key at screen 0.995,0.5 right center vertical Left reverse

  # 패널 1
  unset label; unset arrow
  set border 3 lc rgb muted
  set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
  set size noratio
  set logscale x
  set xrange [0.09999:100.01]
  set xlabel '온도 T'
  set format x '%g'
  set xtics scale 0.5 autofreq
  unset logscale y
  set yrange [0:1]
  set ylabel '확률'
  set format y '%g'
  set ytics scale 0.5 autofreq
  set title 'T = ' . sprintf(at < 1e4 ? '%.4g' : '%.0f', at) offset 0,-0.4 tc rgb ink
  set arrow from first at, graph 0 to first at, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  plot $panel1_temperatures using 1:(softmax(1, $1)) with lines lw 2.2 lc rgb '#0072b2' notitle, \
    $panel1_temperatures every ::0::0 using (at):(softmax(1, at)) with points pt 6 ps 1.6 lw 2.4 lc rgb '#0072b2' notitle, \
    $panel1_temperatures using 1:(softmax(2, $1)) with lines lw 2.2 lc rgb '#e69f00' notitle, \
    $panel1_temperatures every ::0::0 using (at):(softmax(2, at)) with points pt 6 ps 1.6 lw 2.4 lc rgb '#e69f00' notitle, \
    $panel1_temperatures using 1:(softmax(3, $1)) with lines lw 2.2 lc rgb '#009e73' notitle, \
    $panel1_temperatures every ::0::0 using (at):(softmax(3, at)) with points pt 6 ps 1.6 lw 2.4 lc rgb '#009e73' notitle, \
    $panel1_temperatures using 1:(softmax(4, $1)) with lines lw 2.2 lc rgb '#cc79a7' notitle, \
    $panel1_temperatures every ::0::0 using (at):(softmax(4, at)) with points pt 6 ps 1.6 lw 2.4 lc rgb '#cc79a7' notitle, \
    keyentry with lines lw 2.2 lc rgb '#0072b2' title '개 ', \
    keyentry with lines lw 2.2 lc rgb '#e69f00' title '고양이  ', \
    keyentry with lines lw 2.2 lc rgb '#009e73' title '사자  ', \
    keyentry with lines lw 2.2 lc rgb '#cc79a7' title '소 '

  unset multiplot
}
unset output
