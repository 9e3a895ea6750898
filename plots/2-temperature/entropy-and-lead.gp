# The entropy, and the lead of the likeliest class, against the temperature
#
# entropy in nats over temperature T. It rises from 0.104 at T = 0.1 to 1.39 at T = 100. A dashed
# line, “ln 4”, lies at 1.39. first share − second share over temperature T. It falls from 0.957 at
# T = 0.1 to nearly 0 at T = 100.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot entropy-and-lead.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,248'; out='entropy-and-lead.png'" entropy-and-lead.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" entropy-and-lead.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" entropy-and-lead.gp

reset

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'

# The file: next to the script, or standard output where another terminal was asked for
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

# How things look
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set title tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The data
# Panel 1, line: x, y
$panel1_layer2 << EOD
0.1 0.104463
0.115478 0.153681
0.133352 0.211031
0.153993 0.273093
0.177828 0.336001
0.205353 0.39624
0.237137 0.451181
0.273842 0.499289
0.316228 0.540022
0.365174 0.573588
0.421697 0.600667
0.486968 0.622183
0.562341 0.639194
0.649382 0.652877
0.749894 0.664616
0.865964 0.67609
1 0.6893
1.15478 0.706454
1.33352 0.729697
1.53993 0.760722
1.77828 0.800351
2.05353 0.848228
2.37137 0.902768
2.73842 0.961409
3.16228 1.02112
3.65174 1.07895
4.21697 1.13254
4.86968 1.18031
5.62341 1.22151
6.49382 1.25609
7.49894 1.28445
8.65964 1.30729
10 1.32542
11.5478 1.33965
13.3352 1.3507
15.3993 1.35922
17.7828 1.36576
20.5353 1.37076
23.7137 1.37456
27.3842 1.37744
31.6228 1.37962
36.5174 1.38127
42.1697 1.38251
48.6968 1.38345
56.2341 1.38416
64.9382 1.38469
74.9894 1.38509
86.5964 1.38539
100 1.38561
EOD
# Panel 2, line: x, y
$panel2_layer1 << EOD
0.1 0.956663
0.115478 0.928811
0.133352 0.891369
0.153993 0.844618
0.177828 0.789936
0.205353 0.729507
0.237137 0.665895
0.273842 0.601604
0.316228 0.538765
0.365174 0.478987
0.421697 0.423333
0.486968 0.372389
0.562341 0.326363
0.649382 0.285192
0.749894 0.248629
0.865964 0.216315
1 0.187834
1.15478 0.162753
1.33352 0.140654
1.53993 0.121164
1.77828 0.103964
2.05353 0.0887973
2.37137 0.0754653
2.73842 0.0638109
3.16228 0.0537011
3.65174 0.0450103
4.21697 0.0376095
4.86968 0.031363
5.62341 0.0261307
6.49382 0.0217738
7.49894 0.0181609
8.65964 0.015172
10 0.0127015
11.5478 0.0106586
13.3352 0.008967
15.3993 0.00756332
17.7828 0.00639552
20.5353 0.00542116
23.7137 0.00460574
27.3842 0.00392127
31.6228 0.00334499
36.5174 0.00285844
42.1697 0.00244654
48.6968 0.00209698
56.2341 0.00179964
64.9382 0.0015462
74.9894 0.00132977
86.5964 0.00114464
100 0.000986042
EOD

# The picture
set multiplot layout 1,2 margins char 8.4,2,3.4,0.8 spacing char 9.4,2.8
set xtics norotate

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
set yrange [0.040371:1.45039]
set ylabel 'entropy in nats'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from graph 0, first 1.38629 to graph 1, first 1.38629 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'ln 4' at 3.16228,1.38629 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle

# Panel 2
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
set ylabel 'first share − second share'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
plot $panel2_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle

unset multiplot
unset output
