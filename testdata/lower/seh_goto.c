void Release(void);
int Work(int n);

int Goto(int n)
{
    __try {
        if (n == 1)
            goto out;
        if (n == 2)
            goto other;
        if (n == 3)
            goto inside;
        Work(n);
inside:
        Work(2);
        if (n == 4)
            goto out;
    } __finally {
        Release();
    }
    Work(3);
out:
    return 1;
other:
    return 2;
}

int Backwards(int n)
{
again:
    __try {
        if (Work(n--))
            goto again;
    } __except (1) {
        if (n)
            goto again;
    }
    return n;
}
