void Inner(void);
void Outer(void);
int Work(int n);
int Filter(void);

int FinallyInFinally(int n)
{
    __try {
        __try {
            if (n)
                return 1;
            Work(n);
        } __finally {
            Inner();
        }
    } __finally {
        Outer();
    }
    return 0;
}

int FinallyInExcept(int n)
{
    __try {
        __try {
            Work(n);
        } __finally {
            Inner();
        }
    } __except (1) {
        return -1;
    }
    return 0;
}

int ExceptInFinally(int n)
{
    __try {
        __try {
            if (n == 3)
                return 3;
            Work(n);
        } __except (Filter()) {
            Inner();
            return 4;
        }
    } __finally {
        Outer();
    }
    return 0;
}

void TryInFinally(int n)
{
    __try {
        Work(n);
    } __finally {
        __try {
            Work(n + 1);
        } __except (1) {
            Inner();
        }
        Outer();
    }
}

void TryInHandler(int n)
{
    __try {
        Work(n);
    } __except (1) {
        __try {
            Work(1);
        } __except (1) {
            Work(2);
        }
    }
}
