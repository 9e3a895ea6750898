# Every class's share against the temperature
#
# probability over temperature T. dog: falls from 0.978 at T = 0.1 to 0.259 at T = 100. cat: rises
# from 0.0217 at T = 0.1 to its greatest value, 0.436 at T = 2.05, then falls to 0.258 at T = 100.
# lion: rises from nearly 0 at T = 0.1 to 0.245 at T = 100. cow: rises from nearly 0 at T = 0.1 to
# 0.237 at T = 100. No two curves cross; from top to bottom: dog, cat, lion and cow.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot shares-against-temperature.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,392'; out='shares-against-temperature.png'" shares-against-temperature.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" shares-against-temperature.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" shares-against-temperature.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" shares-against-temperature.gp
#   gnuplot -e "animate=1" shares-against-temperature.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'shares-against-temperature' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,392 font 'sans,12' background '" . paper . "'" : "svg size 720,392 font 'sans-serif,12' name 'shares_against_temperature' background '" . paper . "'"
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
0.1 0.978332
0.115478 0.964406
0.133352 0.945684
0.153993 0.922309
0.177828 0.894968
0.205353 0.864754
0.237137 0.832948
0.273842 0.800802
0.316228 0.769382
0.365174 0.739493
0.421697 0.711666
0.486968 0.686192
0.562341 0.663168
0.649382 0.642545
0.749894 0.624153
0.865964 0.607719
1 0.592869
1.15478 0.579134
1.33352 0.56597
1.53993 0.552799
1.77828 0.539077
2.05353 0.524373
2.37137 0.508445
2.73842 0.491283
3.16228 0.473105
3.65174 0.454303
4.21697 0.435356
4.86968 0.416746
5.62341 0.398891
6.49382 0.382109
7.49894 0.366604
8.65964 0.352481
10 0.339763
11.5478 0.328413
13.3352 0.318355
15.3993 0.309492
17.7828 0.301714
20.5353 0.29491
23.7137 0.288974
27.3842 0.283804
31.6228 0.279308
36.5174 0.275403
42.1697 0.272012
48.6968 0.269071
56.2341 0.266521
64.9382 0.26431
74.9894 0.262395
86.5964 0.260735
100 0.259297
EOD
# Panel 1, points: x, y
$panel1_layer3 << EOD
0.5 0.682211


1 0.592869


2 0.527232


4 0.442629


8 0.360507


20 0.296233
EOD
# Panel 1, line “cat”: x, y
$panel1_layer4 << EOD
0.1 0.0216683
0.115478 0.0355944
0.133352 0.0543156
0.153993 0.0776908
0.177828 0.105032
0.205353 0.135246
0.237137 0.167052
0.273842 0.199198
0.316228 0.230617
0.365174 0.260506
0.421697 0.288333
0.486968 0.313803
0.562341 0.336805
0.649382 0.357353
0.749894 0.375525
0.865964 0.391404
1 0.405035
1.15478 0.416381
1.33352 0.425315
1.53993 0.431635
1.77828 0.435113
2.05353 0.435576
2.37137 0.432979
2.73842 0.427472
3.16228 0.419404
3.65174 0.409293
4.21697 0.397746
4.86968 0.385383
5.62341 0.372761
6.49382 0.360335
7.49894 0.348443
8.65964 0.337309
10 0.327061
11.5478 0.317754
13.3352 0.309388
15.3993 0.301928
17.7828 0.295318
20.5353 0.289489
23.7137 0.284368
27.3842 0.279883
31.6228 0.275963
36.5174 0.272544
42.1697 0.269566
48.6968 0.266974
56.2341 0.264721
64.9382 0.262764
74.9894 0.261065
86.5964 0.25959
100 0.258311
EOD
# Panel 1, points: x, y
$panel1_layer5 << EOD
0.5 0.31778


1 0.405035


2 0.435486


4 0.402178


8 0.343637


20 0.290623
EOD
# Panel 1, line “lion”: x, y
$panel1_layer6 << EOD
0.1 1.94006e-25
0.115478 3.91407e-22
0.133352 2.8272e-19
0.153993 8.38333e-17
0.177828 1.14941e-14
0.205353 8.08154e-13
0.237137 3.18851e-11
0.273842 7.63395e-10
0.316228 1.18706e-08
0.365174 1.27147e-07
0.421697 9.87075e-07
0.486968 5.8035e-06
0.562341 2.6841e-05
0.649382 0.000100896
0.749894 0.000317057
0.865964 0.000853263
1 0.00200767
1.15478 0.00420354
1.33352 0.00794976
1.53993 0.0137538
1.77828 0.0220048
2.05353 0.0328625
2.37137 0.0461892
2.73842 0.0615537
3.16228 0.0783052
3.65174 0.0956936
4.21697 0.112993
4.86968 0.129597
5.62341 0.145068
6.49382 0.159142
7.49894 0.171705
8.65964 0.182757
10 0.192375
11.5478 0.20068
13.3352 0.207811
15.3993 0.213912
17.7828 0.21912
20.5353 0.223561
23.7137 0.227347
27.3842 0.230575
31.6228 0.233328
36.5174 0.23568
42.1697 0.237689
48.6968 0.239409
56.2341 0.240881
64.9382 0.242144
74.9894 0.243228
86.5964 0.244159
100 0.24496
EOD
# Panel 1, points: x, y
$panel1_layer7 << EOD
0.5 9.44098e-06


1 0.00200767


2 0.0307511


4 0.106353


8 0.176476


20 0.222697
EOD
# Panel 1, line “cow”: x, y
$panel1_layer8 << EOD
0.1 5.41359e-39
0.115478 7.16245e-34
0.133352 1.93661e-29
0.153993 1.32277e-25
0.177828 2.74356e-22
0.205353 2.02757e-19
0.237137 6.13443e-17
0.273842 8.57153e-15
0.316228 6.14068e-13
0.365174 2.46923e-11
0.421697 6.02715e-10
0.486968 9.55596e-09
0.562341 1.04342e-07
0.649382 8.2529e-07
0.749894 4.93899e-06
0.865964 2.32195e-05
1 8.85643e-05
1.15478 0.000281747
1.33352 0.00076546
1.53993 0.00181229
1.77828 0.00380454
2.05353 0.00718867
2.37137 0.0123868
2.73842 0.0196918
3.16228 0.0291854
3.65174 0.0407107
4.21697 0.0539049
4.86968 0.0682738
5.62341 0.0832795
6.49382 0.0984141
7.49894 0.113248
8.65964 0.127453
10 0.140801
11.5478 0.153154
13.3352 0.164446
15.3993 0.174669
17.7828 0.183848
20.5353 0.19204
23.7137 0.199311
27.3842 0.205738
31.6228 0.2114
36.5174 0.216374
42.1697 0.220733
48.6968 0.224546
56.2341 0.227877
64.9382 0.230782
74.9894 0.233313
86.5964 0.235516
100 0.237433
EOD
# Panel 1, points: x, y
$panel1_layer9 << EOD
0.5 2.59449e-08


1 8.85643e-05


2 0.00653058


4 0.0488402


8 0.11938


20 0.190447
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
  set xrange [0.09999:100.01]
  set xlabel 'temperature T'
  set format x '%g'
  set xtics scale 0.5 autofreq
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
