void Release(int n);
int Work(int n);

int Labels(int n)
{
    __try {
        if (n == 1)
            return 1;
        Work(n);
    } __finally {
        int i = 0;
retry:
        Release(i);
        if (++i < 3)
            goto retry;
        if (n == 9)
            goto done;
        switch (n) {
        case 1: Release(10); break;
        default: Release(11);
        }
done:
        Release(12);
    }
    return 0;
}
