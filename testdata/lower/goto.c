void Work(int i);

int Cleanup(int a)
{
    int result = 1;
    if (a == 1)
        goto out;
    if (a == 2)
        goto fail;
again:
    Work(a);
    if (--a)
        goto again;
    result = 0;
    goto out;
fail:
    result = -1;
out:
    return result;
}

void IntoLoop(int n)
{
    if (n)
        goto inside;
    while (n < 10) {
        Work(1);
inside:
        Work(2);
        ++n;
    }
}

void OutOfNest(int n)
{
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (j == 3)
                goto done;
done:;
}
