int _abnormal_termination(void);
#define AbnormalTermination _abnormal_termination
void Undo(void);
void Release(void);
int Work(int n);

int Abnormal(int n)
{
    __try {
        if (n == 1)
            __leave;
        if (n == 2)
            return 2;
        Work(n);
    } __finally {
        if (AbnormalTermination())
            Undo();
        Release();
    }
    return 0;
}

int Stored(int n)
{
    __try {
        Work(n);
    } __finally {
        unsigned char abnormal = AbnormalTermination();
        if (!AbnormalTermination() && n)
            Undo();
        Work(abnormal);
    }
    return 0;
}
