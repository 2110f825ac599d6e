void Acquire(void);
void Release(void);
int Work(int n);

int Normal(int n)
{
    Acquire();
    __try {
        Work(n);
    } __finally {
        Release();
    }
    return 0;
}

int TwoReturns(int n)
{
    Acquire();
    __try {
        if (n == 1)
            return 1;
        if (n == 2)
            return Work(2);
        n = Work(n);
    } __finally {
        Release();
    }
    return n;
}

void NeverNormal(int n)
{
    __try {
        Work(n);
        return;
    } __finally {
        Release();
    }
}
