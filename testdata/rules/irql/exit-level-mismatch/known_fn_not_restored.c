// FN: The function promises to restore what it is handed, and forgets it on one way out.
// What a saved level is worth is not known inside of the function, so this rule does not judge such promises; another one does.
#include <wdm.h>

typedef struct _METER {
    ULONG Reads;
    BOOLEAN Stopped;
} METER, *PMETER;

_IRQL_requires_(DISPATCH_LEVEL)
VOID MeterEnd_bad(PMETER Meter, _In_ _IRQL_restores_ KIRQL Irql)
{
    if (Meter->Stopped) {
        return; // expect: irql/restore-param-unused
    }
    Meter->Reads++;
    KeLowerIrql(Irql);
}
