// Raises and restores, in the function itself or in a helper that is handed the saved level.
#include <wdm.h>

typedef struct _KNOB {
    PULONG Position;
    ULONG Last;
} KNOB, *PKNOB;

static VOID KnobDone(PKNOB Knob, ULONG Position, KIRQL Irql)
{
    Knob->Last = Position;
    KeLowerIrql(Irql);
}

ULONG KnobRead(PKNOB Knob)
{
    KIRQL irql = KeRaiseIrqlToDpcLevel();
    ULONG position = READ_REGISTER_ULONG(Knob->Position);

    KnobDone(Knob, position, irql);
    return position;
}
