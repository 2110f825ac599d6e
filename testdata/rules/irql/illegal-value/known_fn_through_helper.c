// FN: The constant is an argument of a helper.
// A helper's parameter may be any level; constants of its callers are not looked at.
#include <wdm.h>

static VOID WriteAt(PULONG Register, KIRQL Level)
{
    KIRQL irql;

    KeRaiseIrql(Level, &irql);
    WRITE_REGISTER_ULONG(Register, 1);
    KeLowerIrql(irql);
}

VOID Write_bad(PULONG Register)
{
    WriteAt(Register, 30);
}
