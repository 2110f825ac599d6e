void Fill(char *p, int n);
static int Table[4][3];
extern const char *Names[];

int Sum(void)
{
    int values[3] = { 1, 2, 3 };
    int sum = 0;
    for (int i = 0; i < 3; i++)
        sum += values[i];
    return sum + *values + *(values + 1) + Table[1][2];
}

void Buffer(void)
{
    char buffer[16];
    Fill(buffer, sizeof(buffer));
    Fill(&buffer[4], 12);
    buffer[0] = 'x';
    buffer[15] = 0;
}

const char *Name(int i) { return Names[i]; }
char Letter(int i) { return "abc"[i]; }
int (*Row(int i))[3] { return &Table[i]; }
