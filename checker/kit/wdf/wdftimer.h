/* irqlint kit, KMDF: timer class */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

#define TolerableDelayUnlimited ((ULONG)-1)

_Function_class_(EVT_WDF_TIMER) _IRQL_requires_same_ _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_TIMER(_In_ WDFTIMER Timer);

typedef EVT_WDF_TIMER *PFN_WDF_TIMER;
typedef struct _WDF_TIMER_CONFIG {
    ULONG Size;
    PFN_WDF_TIMER EvtTimerFunc;
    ULONG Period;
    BOOLEAN AutomaticSerialization;
    ULONG TolerableDelay;
    __declspec(align(8)) BOOLEAN UseHighResolutionTimer;
} WDF_TIMER_CONFIG, *PWDF_TIMER_CONFIG;

VOID WDF_TIMER_CONFIG_INIT(_Out_ PWDF_TIMER_CONFIG Config, _In_ PFN_WDF_TIMER EvtTimerFunc);
VOID WDF_TIMER_CONFIG_INIT_PERIODIC(_Out_ PWDF_TIMER_CONFIG Config, _In_ PFN_WDF_TIMER EvtTimerFunc, _In_ LONG Period);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfTimerCreate(_In_ PWDF_TIMER_CONFIG Config, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFTIMER *Timer);

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WdfTimerStart(_In_ WDFTIMER Timer, _In_ LONGLONG DueTime);

_When_(Wait != FALSE, _IRQL_requires_max_(PASSIVE_LEVEL)) _When_(Wait == FALSE, _IRQL_requires_max_(DISPATCH_LEVEL))
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WdfTimerStop(_In_ WDFTIMER Timer, _In_ BOOLEAN Wait);

_IRQL_requires_max_(DISPATCH_LEVEL)
WDFOBJECT WdfTimerGetParentObject(_In_ WDFTIMER Timer);

#ifdef __cplusplus
}
#endif
