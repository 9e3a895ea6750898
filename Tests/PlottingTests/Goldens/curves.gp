# The share of each class at each temperature
#
# probability over temperature T. dog: falls from 0.777 at T = 0.5 to 0.304 at T = 20. cat: rises
# from 0.223 at T = 0.5 to its greatest value, 0.408 at T = 2.47, then falls to 0.295 at T = 20.
# lion: rises from nearly 0 at T = 0.5 to 0.234 at T = 20. cow: rises from nearly 0 at T = 0.5 to
# 0.167 at T = 20. No two curves cross; from top to bottom: dog, cat, lion and cow.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot curves.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,392'; out='curves.png'" curves.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" curves.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" curves.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" curves.gp
#   gnuplot -e "animate=1" curves.gp

reset

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
chosen = exists('frame') ? frame : 0
moves = exists('animate') ? animate : 0
if (chosen < 0 || chosen > 6) {
  print 'frame is one of 1 to 6'
  exit status 1
}

# The file: next to the script, or standard output where another terminal was asked for
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = moves ? '.gif' : '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'curves' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,392 font 'sans,12' background '" . paper . "'" : "svg size 720,392 font 'sans-serif,12' name 'curves' background '" . paper . "'"
if (exists('term')) set encoding utf8
set terminal @terminal
set termoption noenhanced
if (file ne '') set output file

# How things look
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set title tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The data
# Panel 1, line “dog”: x, y
$panel1_layer2 << EOD
0.5 0.77667
0.531705 0.763501
0.565421 0.750628
0.601275 0.738089
0.639402 0.725914
0.679947 0.71412
0.723063 0.702718
0.768913 0.691706
0.81767 0.681077
0.869519 0.670817
0.924656 0.660905
0.983289 0.651315
1.04564 0.642015
1.11194 0.632975
1.18245 0.62416
1.25743 0.615533
1.33717 0.607063
1.42196 0.598714
1.51213 0.590457
1.60801 0.582264
1.70998 0.574109
1.81841 0.565971
1.93371 0.557832
2.05633 0.549679
2.18672 0.541499
2.32539 0.533287
2.47284 0.525038
2.62964 0.516754
2.79639 0.508436
2.97371 0.500092
3.16228 0.49173
3.3628 0.483364
3.57604 0.475007
3.8028 0.466676
4.04393 0.45839
4.30036 0.450167
4.57305 0.442028
4.86303 0.433993
5.1714 0.426082
5.49932 0.418313
5.84804 0.410705
6.21886 0.403274
6.61321 0.396035
7.03255 0.388999
7.47849 0.38218
7.95271 0.375583
8.45699 0.369218
8.99326 0.363087
9.56352 0.357195
10.17 0.351541
10.8148 0.346126
11.5006 0.340948
12.2299 0.336003
13.0054 0.331288
13.8301 0.326797
14.707 0.322524
15.6396 0.318464
16.6313 0.314609
17.6859 0.310952
18.8074 0.307486
20 0.304203
EOD
# Panel 1, points: x, y
$panel1_layer3 << EOD
0.5 0.77667


1 0.648822


2 0.553424


4 0.4599


8 0.374986


20 0.304203
EOD
# Panel 1, line “cat”: x, y
$panel1_layer4 << EOD
0.5 0.223309
0.531705 0.23646
0.565421 0.249303
0.601275 0.261792
0.639402 0.273889
0.679947 0.285564
0.723063 0.29679
0.768913 0.307546
0.81767 0.317816
0.869519 0.327584
0.924656 0.336836
0.983289 0.345561
1.04564 0.353748
1.11194 0.361385
1.18245 0.368463
1.25743 0.374972
1.33717 0.380905
1.42196 0.386254
1.51213 0.391014
1.60801 0.395181
1.70998 0.398757
1.81841 0.401741
1.93371 0.40414
2.05633 0.40596
2.18672 0.407213
2.32539 0.407911
2.47284 0.408071
2.62964 0.407713
2.79639 0.40686
2.97371 0.405537
3.16228 0.403771
3.3628 0.401593
3.57604 0.399035
3.8028 0.396132
4.04393 0.39292
4.30036 0.389434
4.57305 0.385712
4.86303 0.381791
5.1714 0.377706
5.49932 0.373494
5.84804 0.369188
6.21886 0.364819
6.61321 0.360417
7.03255 0.356009
7.47849 0.351621
7.95271 0.347274
8.45699 0.342987
8.99326 0.338777
9.56352 0.334659
10.17 0.330645
10.8148 0.326744
11.5006 0.322963
12.2299 0.319309
13.0054 0.315787
13.8301 0.312397
14.707 0.309143
15.6396 0.306023
16.6313 0.303038
17.6859 0.300186
18.8074 0.297464
20 0.29487
EOD
# Panel 1, points: x, y
$panel1_layer5 << EOD
0.5 0.223309


1 0.347756


2 0.405124


4 0.393505


8 0.346872


20 0.29487
EOD
# Panel 1, line “lion”: x, y
$panel1_layer6 << EOD
0.5 2.1316e-05
0.531705 3.91994e-05
0.565421 6.94508e-05
0.601275 0.000118821
0.639402 0.000196723
0.679947 0.000315822
0.723063 0.000492571
0.768913 0.000747651
0.81767 0.00110624
0.869519 0.00159803
0.924656 0.00225698
0.983289 0.00312077
1.04564 0.00422989
1.11194 0.00562646
1.18245 0.00735281
1.25743 0.00944986
1.33717 0.0119554
1.42196 0.0149025
1.51213 0.0183177
1.60801 0.0222199
1.70998 0.0266192
1.81841 0.0315158
1.93371 0.0369002
2.05633 0.0427529
2.18672 0.0490447
2.32539 0.0557377
2.47284 0.0627863
2.62964 0.0701383
2.79639 0.0777367
2.97371 0.0855212
3.16228 0.0934298
3.3628 0.1014
3.57604 0.109373
3.8028 0.117288
4.04393 0.125094
4.30036 0.132742
4.57305 0.140188
4.86303 0.147395
5.1714 0.154333
5.49932 0.160978
5.84804 0.167311
6.21886 0.173321
6.61321 0.179
7.03255 0.184346
7.47849 0.189361
7.95271 0.194051
8.45699 0.198423
8.99326 0.202489
9.56352 0.206262
10.17 0.209754
10.8148 0.212982
11.5006 0.215959
12.2299 0.218702
13.0054 0.221225
13.8301 0.223545
14.707 0.225675
15.6396 0.227629
16.6313 0.229422
17.6859 0.231065
18.8074 0.232571
20 0.233951
EOD
# Panel 1, points: x, y
$panel1_layer7 << EOD
0.5 2.1316e-05


1 0.00341804


2 0.0400642


4 0.123672


8 0.194461


20 0.233951
EOD
# Panel 1, line “cow”: x, y
$panel1_layer8 << EOD
0.5 2.95031e-11
0.531705 1.21283e-10
0.565421 4.57853e-10
0.601275 1.59543e-09
0.639402 5.15654e-09
0.679947 1.55288e-08
0.723063 4.37588e-08
0.768913 1.15845e-07
0.81767 2.89205e-07
0.869519 6.83239e-07
0.924656 1.53253e-06
0.983289 3.27383e-06
1.04564 6.67994e-06
1.11194 1.30537e-05
1.18245 2.44932e-05
1.25743 4.42328e-05
1.33717 7.70551e-05
1.42196 0.000129757
1.51213 0.000211634
1.60801 0.000334948
1.70998 0.000515299
1.81841 0.000771875
1.93371 0.00112748
2.05633 0.00160835
2.18672 0.00224364
2.32539 0.00306474
2.47284 0.00410419
2.62964 0.00539457
2.79639 0.00696715
2.97371 0.00885052
3.16228 0.0110693
3.3628 0.0136432
3.57604 0.0165855
3.8028 0.0199032
4.04393 0.0235961
4.30036 0.027657
4.57305 0.032072
4.86303 0.0368211
5.1714 0.0418787
5.49932 0.0472148
5.84804 0.052796
6.21886 0.0585864
6.61321 0.0645487
7.03255 0.0706451
7.47849 0.0768384
7.95271 0.0830922
8.45699 0.0893722
8.99326 0.0956461
9.56352 0.101884
10.17 0.10806
10.8148 0.114149
11.5006 0.12013
12.2299 0.125986
13.0054 0.131701
13.8301 0.137262
14.707 0.142659
15.6396 0.147884
16.6313 0.152931
17.6859 0.157797
18.8074 0.162479
20 0.166976
EOD
# Panel 1, points: x, y
$panel1_layer9 << EOD
0.5 2.95031e-11


1 4.18674e-06


2 0.00138744


4 0.0229233


8 0.0836812


20 0.166976
EOD

# The picture
frames = 6
# Picture 0 shows all frames beside each other, picture k shows frame k alone.
if (chosen == 0) chosen = 4
first = moves ? 1 : chosen
last = moves ? frames : chosen
do for [picture = first:last] {
  state = picture
  set multiplot layout 1,1 margins char 8.4,10.4,3.4,1.7 spacing char 6.4,3.7
  set xtics norotate
  set key at screen 0.995,0.5 right center vertical Left reverse

  # Panel 1
  unset label; unset arrow
  set border 3 lc rgb muted
  set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
  set size noratio
  set logscale x
  set xrange [0.49995:20.002]
  set xlabel 'temperature T'
  set format x '%g'
  set xtics scale 0.5 ('0.500' 0.5, '1.00' 1, '2.00' 2, '4.00' 4, '8.00' 8, '20.0' 20)
  unset logscale y
  set yrange [0:1]
  set ylabel 'probability'
  set format y '%g'
  set ytics scale 0.5 autofreq
  if (state == 1) {
    set title 'T = 0.5' offset 0,-0.4
    set arrow from first 0.5, graph 0 to first 0.5, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 2) {
    set title 'T = 1' offset 0,-0.4
    set arrow from first 1, graph 0 to first 1, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 3) {
    set title 'T = 2' offset 0,-0.4
    set arrow from first 2, graph 0 to first 2, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 4) {
    set title 'T = 4' offset 0,-0.4
    set arrow from first 4, graph 0 to first 4, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 5) {
    set title 'T = 8' offset 0,-0.4
    set arrow from first 8, graph 0 to first 8, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 6) {
    set title 'T = 20' offset 0,-0.4
    set arrow from first 20, graph 0 to first 20, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  plot $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
    $panel1_layer3 index state - 1 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#0072b2' notitle, \
    $panel1_layer4 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
    $panel1_layer5 index state - 1 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#e69f00' notitle, \
    $panel1_layer6 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
    $panel1_layer7 index state - 1 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#009e73' notitle, \
    $panel1_layer8 using 1:2 with lines lw 2.2 lc rgb '#cc79a7' notitle, \
    $panel1_layer9 index state - 1 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#cc79a7' notitle, \
    keyentry with lines lw 2.2 lc rgb '#0072b2' title 'dog', \
    keyentry with lines lw 2.2 lc rgb '#e69f00' title 'cat', \
    keyentry with lines lw 2.2 lc rgb '#009e73' title 'lion', \
    keyentry with lines lw 2.2 lc rgb '#cc79a7' title 'cow'

  unset multiplot
}
unset output
