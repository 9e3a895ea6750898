# T²을 곱할 때와 곱하지 않을 때 증류 손실이 당기는 힘
#
# 기울기의 길이, 가로축은 온도 T. T² 없이: T = 1일 때 0.333에서 시작해 T = 100일 때 거의 0까지 내려갑니다. T²
# 곱함: T = 1일 때 0.333에서 시작해 T = 100일 때 0.833까지 올라갑니다. 학생 손실: 0.495에 머뭅니다. T =
# 1.52부터는 “T² 곱함”이 “학생 손실”보다 위에 있습니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot pull.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,376'; out='pull.png'" pull.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" pull.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" pull.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'pull' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'pull' background '" . paper . "'"
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
# 패널 1, 선 “T² 없이”: x, y
$panel1_layer1 << EOD
1 0.333038
1.21153 0.27928
1.4678 0.224073
1.77828 0.173431
2.15443 0.130397
2.61016 0.0958034
3.16228 0.0691275
3.83119 0.0491911
4.64159 0.0346372
5.62341 0.0241966
6.81292 0.0168029
8.25404 0.0116168
10 0.00800455
12.1153 0.00550168
14.678 0.00377419
17.7828 0.00258535
21.5443 0.00176899
26.1016 0.00120935
31.6228 0.000826196
38.3119 0.000564131
46.4159 0.000385028
56.2341 0.000262699
68.1292 0.000179186
82.5404 0.000122196
100 8.33168e-05
EOD
# 패널 1, 선 “T² 곱함”: x, y
$panel1_layer2 << EOD
1 0.333038
1.21153 0.409927
1.4678 0.48275
1.77828 0.548438
2.15443 0.605249
2.61016 0.652701
3.16228 0.691275
3.83119 0.722026
4.64159 0.746235
5.62341 0.765163
6.81292 0.779923
8.25404 0.791442
10 0.800455
12.1153 0.807536
14.678 0.813125
17.7828 0.817558
21.5443 0.821092
26.1016 0.823921
31.6228 0.826196
38.3119 0.828032
46.4159 0.829519
56.2341 0.830726
68.1292 0.83171
82.5404 0.832512
100 0.833168
EOD
# 패널 1, 선 “학생 손실”: x, y
$panel1_layer3 << EOD
1 0.495263
1.21153 0.495263
1.4678 0.495263
1.77828 0.495263
2.15443 0.495263
2.61016 0.495263
3.16228 0.495263
3.83119 0.495263
4.64159 0.495263
5.62341 0.495263
6.81292 0.495263
8.25404 0.495263
10 0.495263
12.1153 0.495263
14.678 0.495263
17.7828 0.495263
21.5443 0.495263
26.1016 0.495263
31.6228 0.495263
38.3119 0.495263
46.4159 0.495263
56.2341 0.495263
68.1292 0.495263
82.5404 0.495263
100 0.495263
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,16.18,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

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
set yrange [-0.0415709:0.874823]
set ylabel '기울기의 길이'
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8)
unset title
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer3 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title 'T² 없이 ', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title 'T² 곱함 ', \
  keyentry with lines lw 2.2 lc rgb '#009e73' title '학생 손실   '

unset multiplot
unset output
