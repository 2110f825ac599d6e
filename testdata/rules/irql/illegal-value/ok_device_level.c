// The level of the device comes from its resources or is kept with the interrupt; its value is not known.
#include <wdm.h>

typedef struct _CARD {
    KIRQL Irql;
    PULONG Mask;
} CARD, *PCARD;

VOID CardSetLevel(PCARD Card, PCM_PARTIAL_RESOURCE_DESCRIPTOR Interrupt)
{
    Card->Irql = (KIRQL)Interrupt->u.Interrupt.Level;
}

VOID CardMask(PCARD Card)
{
    KIRQL irql;

    KeRaiseIrql(Card->Irql, &irql);
    WRITE_REGISTER_ULONG(Card->Mask, MAXULONG);
    KeLowerIrql(irql);
}
