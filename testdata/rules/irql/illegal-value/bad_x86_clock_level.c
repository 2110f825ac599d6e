// 28 is a level on 32-bit x86, where the code comes from.
#include <wdm.h>

typedef struct _TIMER_CARD {
    PULONG Counter;
    ULONG High, Low;
} TIMER_CARD, *PTIMER_CARD;

VOID CardRead_bad(PTIMER_CARD Card)
{
    KIRQL irql;

    KeRaiseIrql(28, &irql); // expect: irql/illegal-value
    Card->High = READ_REGISTER_ULONG(Card->Counter + 1);
    Card->Low = READ_REGISTER_ULONG(Card->Counter);
    KeLowerIrql(irql);
}

VOID CardRead_ok(PTIMER_CARD Card)
{
    KIRQL irql;

    KeRaiseIrql(HIGH_LEVEL, &irql);
    Card->High = READ_REGISTER_ULONG(Card->Counter + 1);
    Card->Low = READ_REGISTER_ULONG(Card->Counter);
    KeLowerIrql(irql);
}
