void Release(void);
int Work(int n);

int ReturnInFinally(int n)
{
    __try {
        if (n)
            return Work(1);
        Work(2);
    } __finally {
        Release();
        return 7;
    }
}

void BreakInFinally(int n)
{
    while (n) {
        __try {
            Work(n);
        } __finally {
            if (n == 3)
                break;
            if (n == 4)
                continue;
            Release();
        }
        n--;
    }
}
