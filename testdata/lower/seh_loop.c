void Release(int n);
int Work(int n);

void Loop(int n)
{
    for (int i = 0; i < n; i++) {
        __try {
            if (Work(i))
                continue;
            if (i == 5)
                break;
            for (int k = 0; k < i; k++) {
                if (k == 3)
                    break; /* stays inside */
                Work(k);
            }
        } __finally {
            Release(i);
        }
        Work(-1);
    }
}

void SwitchInside(int n)
{
    switch (n) {
    case 1:
        __try {
            Work(1);
            break;
        } __finally {
            Release(1);
        }
    default:
        Work(2);
    }
}
