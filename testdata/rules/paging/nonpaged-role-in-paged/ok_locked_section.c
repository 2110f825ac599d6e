// The section of the interrupt path is locked while the device is open.
#include <wdm.h>

typedef struct _JOYSTICK {
    KDPC Dpc;
    PVOID CodeHandle;
    ULONG Position;
} JOYSTICK, *PJOYSTICK;

KDEFERRED_ROUTINE JoystickDpc;
VOID JoystickOpen(PJOYSTICK Joystick);

#pragma alloc_text(PAGEJOY, JoystickDpc)

_Use_decl_annotations_
VOID JoystickDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    ((PJOYSTICK)Context)->Position++;
}

VOID JoystickOpen(PJOYSTICK Joystick)
{
    Joystick->CodeHandle = MmLockPagableCodeSection((PVOID)(ULONG_PTR)JoystickDpc);
    KeInitializeDpc(&Joystick->Dpc, JoystickDpc, Joystick);
}
