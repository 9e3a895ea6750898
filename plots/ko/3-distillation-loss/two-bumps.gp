# 봉우리가 둘인 교사 모델과 하나인 학생 모델
#
# 확률, 가로축은 클래스. 교사 모델: 클래스 0일 때 거의 0에서 시작해 오르내리다가 클래스 23일 때 거의 0에서
# 끝납니다. 가장 큰 값은 클래스 6일 때 0.160입니다. 순방향 KL: 클래스 0일 때 0.0239에서 시작해 클래스 10일 때
# 가장 큰 값 0.0630까지 올라갔다가 클래스 23일 때 0.0105까지 내려갑니다. 역방향 KL: 클래스 0일 때 거의 0에서
# 시작해 클래스 6일 때 가장 큰 값 0.266까지 올라갔다가 클래스 23일 때 거의 0까지 내려갑니다. “교사 모델”과
# “순방향 KL”은 4번 엇갈리며, 클래스 19.7부터는 “순방향 KL”이 “교사 모델”보다 위에 있습니다. 클래스 11.5부터는
# “교사 모델”이 “역방향 KL”보다 위에 있습니다. 클래스 3.05와 클래스 8.64 사이에서는 “역방향 KL”이 “순방향
# KL”보다 위에 있습니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot two-bumps.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,376'; out='two-bumps.png'" two-bumps.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" two-bumps.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" two-bumps.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'two-bumps' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'two_bumps' background '" . paper . "'"
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
# 패널 1, 선 “교사 모델”: x, y
$panel1_layer1 << EOD
0 5.35324e-05
1 0.000616915
2 0.00455842
3 0.0215965
4 0.0656044
5 0.12778
6 0.159578
7 0.12778
8 0.0656044
9 0.0215966
10 0.0045604
11 0.000652603
12 0.000464809
13 0.00304192
14 0.0143978
15 0.0437362
16 0.0851866
17 0.106385
18 0.0851866
19 0.0437362
20 0.0143977
21 0.00303895
22 0.000411277
23 3.56882e-05
EOD
# 패널 1, 선 “순방향 KL”: x, y
$panel1_layer2 << EOD
0 0.0238993
1 0.0288649
2 0.0341579
3 0.0396049
4 0.0449929
5 0.0500813
6 0.054619
7 0.0583645
8 0.061107
9 0.0626859
10 0.0630065
11 0.0620495
12 0.0598725
13 0.0566049
14 0.0524345
15 0.0475902
16 0.0423208
17 0.0368746
18 0.0314803
19 0.0263321
20 0.0215809
21 0.0173297
22 0.0136348
23 0.010511
EOD
# 패널 1, 선 “역방향 KL”: x, y
$panel1_layer3 << EOD
0 8.92206e-05
1 0.00102819
2 0.00759736
3 0.0359942
4 0.109341
5 0.212966
6 0.265963
7 0.212966
8 0.109341
9 0.0359942
10 0.00759736
11 0.00102819
12 8.92206e-05
13 4.96406e-06
14 1.77088e-07
15 4.05061e-09
16 5.94063e-11
17 5.58631e-13
18 3.3682e-15
19 1.30212e-17
20 3.22763e-20
21 5.12976e-23
22 5.22746e-26
23 3.41558e-29
EOD

# 그림
set multiplot layout 1,1 margins char 9.25,16.18,3.4,0.8 spacing char 7.25,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [0:23]
set xlabel '클래스'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [-0.0132981:0.279261]
set ylabel '확률'
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.05' 0.05, '0.1' 0.1, '0.15' 0.15, '0.2' 0.2, '0.25' 0.25)
unset title
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer3 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title '교사 모델   ', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title '순방향 KL  ', \
  keyentry with lines lw 2.2 lc rgb '#009e73' title '역방향 KL  '

unset multiplot
unset output
