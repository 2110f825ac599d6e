// The constant comes from a class; the guard hands it on in its constructor.
#include <wdm.h>

struct Levels {
    static const KIRQL Device = 31;
};

VOID Sample_bad(PULONG Register, PULONG Value)
{
    KIRQL irql;

    KeRaiseIrql(Levels::Device, &irql); // expect: irql/illegal-value
    *Value = READ_REGISTER_ULONG(Register);
    KeLowerIrql(irql);
}
