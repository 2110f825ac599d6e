#pragma once
#include <wdm.h>

VOID ReadRegistry(PUNICODE_STRING Path);
KDEFERRED_ROUTINE WatchdogDpc;
extern UNICODE_STRING g_Path;
extern KTIMER g_Timer;
extern KDPC g_Dpc;
