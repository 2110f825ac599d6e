// The short cut stores nothing.
#include <wdm.h>

typedef struct _MOTOR {
    KSPIN_LOCK Lock;
    BOOLEAN Polled;
} MOTOR, *PMOTOR;

VOID MotorEnter(PMOTOR motor, _Out_ _At_(*irql, _IRQL_saves_) PKIRQL irql)
{
    if (motor->Polled) {
        return; // expect: irql/save-param-unset
    }
    KeRaiseIrql(DISPATCH_LEVEL, irql);
}
