/* irqlint kit: partitions of the application model; a driver sees all of them */
#pragma once
#define WINAPI_FAMILY_PC_APP 2
#define WINAPI_FAMILY_DESKTOP_APP 100
#ifndef WINAPI_FAMILY
#define WINAPI_FAMILY WINAPI_FAMILY_DESKTOP_APP
#endif
#define WINAPI_PARTITION_DESKTOP 1
#define WINAPI_PARTITION_APP 1
#define WINAPI_PARTITION_PC_APP 1
#define WINAPI_PARTITION_SYSTEM 1
#define WINAPI_PARTITION_GAMES 1
#define WINAPI_FAMILY_PARTITION(p) (p)
#define WINAPI_FAMILY_ONE_PARTITION(set, p) ((set) == (p))
