void A(void);
void B(void);
void C(void);

enum Kind { First, Second, Third = 10 };

int Switch(unsigned char n)
{
    switch (n) {
    case 0:
        A();
        break;
    case 1:
        B(); /* falls through */
    case 2:
    case 3:
        C();
        return 2;
    case 'a' ... 'z':
        return 3;
    default:
        A();
    }
    return 0;
}

void Duff(enum Kind kind, int n)
{
    switch (kind) {
        int inner;
    case First:
        do {
            A();
    case Second:
            B();
            inner = n;
        } while (--n > 0 && inner);
    case Third:
        if (n) {
    default:
            C();
        }
    }
}

void Constant(void)
{
    switch (2) {
    case 1: A(); break;
    case 2: B(); break;
    }
}

int Negative(int n)
{
    switch (n) {
    case -1: return 1;
    case (int)0x80000000: return 2;
    }
    for (;;) {
        switch (n) {
        case 5: continue;
        case 6: break;
        }
        break;
    }
    return 0;
}
