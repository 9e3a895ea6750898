# 122° 방향에 있는 동물의 소프트 라벨, 온도별
#
# 소프트 라벨 하나를 T 값 6개에서 그린 막대그래프입니다. T = 0.5일 때 개 68.2%, 고양이 31.8%, 사자 0.1% 미만,
# 소 0.1% 미만. T = 20일 때 개 29.6%, 고양이 29.1%, 사자 22.3%, 소 19.1%. 가장 많이 줄어드는 클래스는 개로
# 68.2%에서 29.6%로 바뀌고, 가장 많이 늘어나는 클래스는 사자로 0.1% 미만에서 22.3%로 바뀝니다. 클래스의 순서는
# 모든 T에서 같습니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot soft-labels.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,393'; out='soft-labels.png'" soft-labels.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" soft-labels.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" soft-labels.gp
# 장면 하나(1~6, T = 0.5, 1, 2, 4, 8, 20), 그리고 모든 장면을 움직이는 GIF로:
#   gnuplot -e "frame=1" soft-labels.gp
#   gnuplot -e "animate=1" soft-labels.gp

reset

# 바꿔 보기: T의 값들이나 로짓을 고치고 스크립트를 다시 실행하십시오. T 하나로만 그리려면:
#   gnuplot -e "temperature=2.5" soft-labels.gp
T = '0.5 1 2 4 8 20'
if (exists('temperature')) T = sprintf('%g', temperature)
# 로짓: 개, 고양이, 사자, 소
array z[4] = [3.476, 3.095, -2.212, -5.333]
# 소프트맥스: 온도 t에서 클래스 k(1부터)의 확률
top = z[1]
do for [k = 2:|z|] { if (z[k] > top) { top = z[k] } }
softmax(k, t) = exp((z[k] - top) / real(t)) / (sum [j = 1:|z|] exp((z[j] - top) / real(t)))
number(p) = p < 0.0005 ? '<0.001' : sprintf('%.3f', p)

# 명령줄에서 정할 수 있는 것: 색, 장면, 터미널, 파일
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
if (!exists('black')) black = '#000000'
chosen = exists('frame') ? frame : 0
moves = exists('animate') ? animate : 0
if (chosen < 0 || chosen > words(T)) {
  print 'frame is one of 1 to ' . words(T)
  exit status 1
}

# 파일: 스크립트 옆, 다른 터미널을 고르면 표준 출력
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = moves ? '.gif' : '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'soft-labels' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,367 font 'sans:lang=ko,12' background '" . paper . "'" : (chosen == 0 ? "svg size 720,393 font 'sans-serif,12' name 'soft_labels' background '" . paper . "'" : "svg size 720,367 font 'sans-serif,12' name 'soft_labels' background '" . paper . "'")
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
# 패널 1, 막대: x, 색
$panel1_layer1 << EOD
0 1
1 2
2 3
3 4
EOD

# 그림
frames = words(T)
# 그림 0은 모든 장면을 나란히, 그림 k는 장면 k만 보여 줍니다.
first = moves ? 1 : chosen
last = moves ? frames : chosen
do for [picture = first:last] {
  from = picture == 0 ? 1 : picture
  to = picture == 0 ? frames : picture
  cells = (to - from + 1) * 1
  columns = picture == 0 ? (cells < 3 ? cells : 3) : 1
  rows = (cells + columns - 1) / columns
  if (picture == 0) {
    set multiplot layout rows,columns margins char 7.55,2,2,1.7 spacing char 5.55,3.7
    set xtics norotate
  }
  else {
    set multiplot layout 1,1 margins char 7.55,2,2,1.7 spacing char 5.55,3.7
    set xtics norotate
  }
  do for [state = from:to] {
    at = real(word(T, state))
    cell = (state - from) * 1 + 0

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
    set ylabel (cell % columns == 0 ? '확률' : '')
    set format y '%g'
    set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
    set title 'T = ' . sprintf(at < 1e4 ? '%.4g' : '%.0f', at) offset 0,-0.4 tc rgb ink
    do for [k = 1:4] { set label (number(softmax(k, at))) at k - 1,softmax(k, at) center offset char 0,0.6 font ',10' front tc rgb ink }
    plot $panel1_layer1 using 1:(softmax($1 + 1, at)):(0.72):2 with boxes lc variable fill solid 1 border notitle
  }

  unset multiplot
}
unset output
