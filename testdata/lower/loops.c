void Work(int i);
int More(void);

void While(int n)
{
    while (n > 0) {
        if (n == 7)
            break;
        if (n == 9) {
            n -= 2;
            continue;
        }
        Work(n--);
    }
}

void Do(void)
{
    do {
        Work(1);
        if (!More())
            continue;
        Work(2);
    } while (More());
}

void For(int n)
{
    for (int i = 0, j = n; i < j; ++i, --j)
        Work(i);
    for (;;) {
        if (More())
            break;
    }
}

void Once(void)
{
    do {
        if (More())
            break;
        Work(3);
    } while (0);
}

void Forever(void)
{
    while (1)
        Work(4);
}

void Nested(int n)
{
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < i; k++) {
            if (k == 3)
                break;
            if (k == 4)
                continue;
            Work(k);
        }
    }
}
