int Count(void) { static int n = 4; return ++n; }
int Two(int a)
{
    static const int *p;
    if (a) { static int n = 1; return n; } else { static int n = 2; return n; }
}
static int Internal(void) { static char text[] = "abc"; extern int Outside; return text[1] + Outside; }
int Call(void) { return Internal(); }
int Shadow(int n) { { int n = 3; { int n = 4; n++; } n++; } return n; }
