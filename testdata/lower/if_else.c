void Yes(void);
void No(void);

int IfElse(int a, int b)
{
    if (a == 1)
        Yes();
    if (a > b) {
        Yes();
    } else if (a < b) {
        No();
    } else {
        return 3;
    }
    if (0)
        No();
    if (sizeof(int) == 4)
        Yes();
    else
        No();
    return 0;
}
