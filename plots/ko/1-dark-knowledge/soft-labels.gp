# A와 B에 대한 교사 모델의 소프트 라벨
#
# 확률 막대그래프입니다. 동물 A, 122°: 개 59.3%, 고양이 40.5%, 사자 0.2%, 소 0.1% 미만. 동물 B, 140°: 개
# 96.1%, 고양이 3.9%, 소 0.1% 미만, 사자 0.1% 미만. 1위 클래스는 모두 같지만 나머지 순위는 다릅니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot soft-labels.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,251'; out='soft-labels.png'" soft-labels.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" soft-labels.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" soft-labels.gp

reset

# 바꿔 보기: T나 로짓을 고치고 스크립트를 다시 실행하십시오. 다른 T로 바로 그리려면:
#   gnuplot -e "temperature=2.5" soft-labels.gp
T = 1
if (exists('temperature')) T = temperature
# 로짓: 개, 고양이, 사자, 소. 여기서는 확률의 로그이며, 원래 로짓과는 모두에 똑같은 수만큼만 달라
# 소프트맥스에서는 차이가 없습니다
array z1[4] = [-0.522603689802, -0.904044285968, -6.21056209622, -9.33159303612]
# 소프트맥스: 온도 t에서 클래스 k(1부터)의 확률
top1 = z1[1]
do for [k = 2:|z1|] { if (z1[k] > top1) { top1 = z1[k] } }
softmax1(k, t) = exp((z1[k] - top1) / real(t)) / (sum [j = 1:|z1|] exp((z1[j] - top1) / real(t)))
number(p) = p < 0.0005 ? '<0.001' : sprintf('%.3f', p)
# 로짓: 개, 고양이, 사자, 소. 여기서는 확률의 로그이며, 원래 로짓과는 모두에 똑같은 수만큼만 달라
# 소프트맥스에서는 차이가 없습니다
array z2[4] = [-0.0402759967969, -3.23297065839, -12.9380796126, -10.3149805742]
# 소프트맥스: 온도 t에서 클래스 k(1부터)의 확률
top2 = z2[1]
do for [k = 2:|z2|] { if (z2[k] > top2) { top2 = z2[k] } }
softmax2(k, t) = exp((z2[k] - top2) / real(t)) / (sum [j = 1:|z2|] exp((z2[j] - top2) / real(t)))
number(p) = p < 0.0005 ? '<0.001' : sprintf('%.3f', p)

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
file = exists('out') ? out : exists('term') ? '' : folder . 'soft-labels' . kind
terminal = exists('term') ? term : "svg size 720,251 font 'sans-serif,12' name 'soft_labels' background '" . paper . "'"
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

# 클래스의 색: 데이터 마지막 열의 번호
set linetype 1 lc rgb '#0072b2'
set linetype 2 lc rgb '#e69f00'
set linetype 3 lc rgb '#009e73'
set linetype 4 lc rgb '#cc79a7'
set linetype 5 lc rgb '#d55e00'
set linetype 6 lc rgb '#56b4e9'
set linetype 7 lc rgb '#f0e442'
set linetype 8 lc rgb black
set linetype 9 lc rgb '#999999'
set linetype 10 lc rgb '#7b3f00'
set linetype 11 lc rgb '#6a4cc8'
set linetype 12 lc rgb '#85850f'

# 데이터
# 패널 “동물 A, 122°”, 막대: x, 색
$panel1_layer1 << EOD
0 1
1 2
2 3
3 4
EOD
# 패널 “동물 B, 140°”, 막대: x, 색
$panel2_layer1 << EOD
0 1
1 2
2 3
3 4
EOD

# 그림
set multiplot layout 1,2 margins char 7.55,2,2,1.7 spacing char 5.55,3.7
set xtics norotate

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('개' 0, '고양이' 1, '사자' 2, '소' 3)
unset logscale y
set yrange [0:1.1]
set ylabel '확률'
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title '동물 A, 122°' offset 0,-0.4 tc rgb ink
do for [k = 1:4] { set label (number(softmax1(k, T))) at k - 1,softmax1(k, T) center offset char 0,0.6 font ',10' front tc rgb ink }
plot $panel1_layer1 using 1:(softmax1($1 + 1, T)):(0.72):2 with boxes lc variable fill solid 1 border notitle

# 패널 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('개' 0, '고양이' 1, '사자' 2, '소' 3)
unset logscale y
set yrange [0:1.1]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title '동물 B, 140°' offset 0,-0.4 tc rgb ink
do for [k = 1:4] { set label (number(softmax2(k, T))) at k - 1,softmax2(k, T) center offset char 0,0.6 font ',10' front tc rgb ink }
plot $panel2_layer1 using 1:(softmax2($1 + 1, T)):(0.72):2 with boxes lc variable fill solid 1 border notitle

unset multiplot
unset output
