# 온도에 따른 엔트로피와 1위의 격차
#
# 엔트로피(nat), 가로축은 온도 T. T = 0.1일 때 0.104에서 시작해 T = 100일 때 1.39까지 올라갑니다. 점선 “ln
# 4”의 높이는 1.39입니다. 1위와 2위의 차이, 가로축은 온도 T. T = 0.1일 때 0.957에서 시작해 T = 100일 때 거의
# 0까지 내려갑니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot entropy-and-lead.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,248'; out='entropy-and-lead.png'" entropy-and-lead.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" entropy-and-lead.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" entropy-and-lead.gp

reset

# 바꿔 보기: 로짓을 고치고 스크립트를 다시 실행하십시오.
# 로짓: 개, 고양이, 사자, 소
array z[4] = [3.476, 3.095, -2.212, -5.333]
# 소프트맥스: 온도 t에서 클래스 k(1부터)의 확률
top = z[1]
do for [k = 2:|z|] { if (z[k] > top) { top = z[k] } }
softmax(k, t) = exp((z[k] - top) / real(t)) / (sum [j = 1:|z|] exp((z[j] - top) / real(t)))
entropy(t) = -(sum [k = 1:|z|] softmax(k, t) > 0 ? softmax(k, t) * log(softmax(k, t)) : 0)

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
file = exists('out') ? out : exists('term') ? '' : folder . 'entropy-and-lead' . kind
terminal = exists('term') ? term : "svg size 720,248 font 'sans-serif,12' name 'entropy_and_lead' background '" . paper . "'"
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
# 패널 2, 온도
$panel2_temperatures << EOD
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
set multiplot layout 1,2 margins char 8.4,2,3.4,0.8 spacing char 9.4,2.8
set xtics norotate

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
set yrange [0:1.52492]
set ylabel '엔트로피(nat)'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from graph 0, first 1.38629 to graph 1, first 1.38629 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'ln 4' at 3.16228,1.38629 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_temperatures using 1:(entropy($1)) with lines lw 2.2 lc rgb '#0072b2' notitle

# 패널 2
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
set ylabel '1위와 2위의 차이'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
plot $panel2_temperatures using 1:(softmax(1, $1) - softmax(2, $1)) with lines lw 2.2 lc rgb '#0072b2' notitle

unset multiplot
unset output
