/* Lock annotations, SAL 2 and older spellings. */
#pragma once
#include <sal.h>

#define _Analysis_assume_lock_held_(l) __irqlint_lock_held(&(l))
#define _Analysis_assume_lock_not_held_(l) __irqlint_lock_not_held(&(l))
#define _Analysis_assume_lock_acquired_(l) __irqlint_lock_acquired(&(l))
#define _Analysis_assume_lock_released_(l) __irqlint_lock_released(&(l))
#define __analysis_assume_lock_acquired(l) __irqlint_lock_acquired(&(l))
#define __analysis_assume_lock_released(l) __irqlint_lock_released(&(l))
#define _Analysis_assume_smart_lock_acquired_(l) ((void)0)
#define _Analysis_assume_smart_lock_released_(l) ((void)0)
#define _Analysis_assume_same_lock_(a, b) __irqlint_same_lock(&(a), &(b))
#define _Create_lock_level_(...)
#define _Lock_level_order_(...)
#define __declare_lock_level(...)
#define __lock_level_order(...)
#define BENIGN_RACE_BEGIN
#define BENIGN_RACE_END
#define NO_COMPETING_THREAD_BEGIN
#define NO_COMPETING_THREAD_END
#define _Benign_race_begin_
#define _Benign_race_end_
#define _No_competing_thread_begin_
#define _No_competing_thread_end_

/* carried into the tree */
#define _Acquires_exclusive_lock_(...) _IRQLINT_A("_Acquires_exclusive_lock_(" #__VA_ARGS__ ")")
#define _Acquires_lock_(...) _IRQLINT_A("_Acquires_lock_(" #__VA_ARGS__ ")")
#define _Acquires_nonreentrant_lock_(...) _IRQLINT_A("_Acquires_nonreentrant_lock_(" #__VA_ARGS__ ")")
#define _Acquires_shared_lock_(...) _IRQLINT_A("_Acquires_shared_lock_(" #__VA_ARGS__ ")")
#define _Analysis_suppress_lock_checking_(...) _IRQLINT_A("_Analysis_suppress_lock_checking_(" #__VA_ARGS__ ")")
#define _Detaches_lock_(...) _IRQLINT_A("_Detaches_lock_(" #__VA_ARGS__ ")")
#define _Function_ignore_lock_checking_(...) _IRQLINT_A("_Function_ignore_lock_checking_(" #__VA_ARGS__ ")")
#define _Guarded_by_(...) _IRQLINT_A("_Guarded_by_(" #__VA_ARGS__ ")")
#define _Has_lock_kind_(...) _IRQLINT_A("_Has_lock_kind_(" #__VA_ARGS__ ")")
#define _Has_lock_level_(...) _IRQLINT_A("_Has_lock_level_(" #__VA_ARGS__ ")")
#define _Interlocked_ _IRQLINT_A("_Interlocked_")
#define _Interlocked_operand_ _IRQLINT_A("_Interlocked_operand_")
#define _Moves_lock_(...) _IRQLINT_A("_Moves_lock_(" #__VA_ARGS__ ")")
#define _No_competing_thread_ _IRQLINT_A("_No_competing_thread_")
#define _Post_same_lock_(...) _IRQLINT_A("_Post_same_lock_(" #__VA_ARGS__ ")")
#define _Releases_exclusive_lock_(...) _IRQLINT_A("_Releases_exclusive_lock_(" #__VA_ARGS__ ")")
#define _Releases_lock_(...) _IRQLINT_A("_Releases_lock_(" #__VA_ARGS__ ")")
#define _Releases_nonreentrant_lock_(...) _IRQLINT_A("_Releases_nonreentrant_lock_(" #__VA_ARGS__ ")")
#define _Releases_shared_lock_(...) _IRQLINT_A("_Releases_shared_lock_(" #__VA_ARGS__ ")")
#define _Replaces_lock_(...) _IRQLINT_A("_Replaces_lock_(" #__VA_ARGS__ ")")
#define _Requires_exclusive_lock_held_(...) _IRQLINT_A("_Requires_exclusive_lock_held_(" #__VA_ARGS__ ")")
#define _Requires_lock_held_(...) _IRQLINT_A("_Requires_lock_held_(" #__VA_ARGS__ ")")
#define _Requires_lock_not_held_(...) _IRQLINT_A("_Requires_lock_not_held_(" #__VA_ARGS__ ")")
#define _Requires_no_locks_held_ _IRQLINT_A("_Requires_no_locks_held_")
#define _Requires_shared_lock_held_(...) _IRQLINT_A("_Requires_shared_lock_held_(" #__VA_ARGS__ ")")
#define _Swaps_locks_(...) _IRQLINT_A("_Swaps_locks_(" #__VA_ARGS__ ")")
#define _Write_guarded_by_(...) _IRQLINT_A("_Write_guarded_by_(" #__VA_ARGS__ ")")
#define __acquires_exclusive_lock(...) _IRQLINT_A("__acquires_exclusive_lock(" #__VA_ARGS__ ")")
#define __acquires_lock(...) _IRQLINT_A("__acquires_lock(" #__VA_ARGS__ ")")
#define __acquires_shared_lock(...) _IRQLINT_A("__acquires_shared_lock(" #__VA_ARGS__ ")")
#define __analysis_suppress_lock_checking(...) _IRQLINT_A("__analysis_suppress_lock_checking(" #__VA_ARGS__ ")")
#define __function_ignore_lock_checking(...) _IRQLINT_A("__function_ignore_lock_checking(" #__VA_ARGS__ ")")
#define __guarded_by(...) _IRQLINT_A("__guarded_by(" #__VA_ARGS__ ")")
#define __has_lock_level(...) _IRQLINT_A("__has_lock_level(" #__VA_ARGS__ ")")
#define __has_lock_property(...) _IRQLINT_A("__has_lock_property(" #__VA_ARGS__ ")")
#define __interlocked _IRQLINT_A("__interlocked")
#define __no_competing_thread _IRQLINT_A("__no_competing_thread")
#define __releases_exclusive_lock(...) _IRQLINT_A("__releases_exclusive_lock(" #__VA_ARGS__ ")")
#define __releases_lock(...) _IRQLINT_A("__releases_lock(" #__VA_ARGS__ ")")
#define __releases_shared_lock(...) _IRQLINT_A("__releases_shared_lock(" #__VA_ARGS__ ")")
#define __requires_exclusive_lock_held(...) _IRQLINT_A("__requires_exclusive_lock_held(" #__VA_ARGS__ ")")
#define __requires_lock_held(...) _IRQLINT_A("__requires_lock_held(" #__VA_ARGS__ ")")
#define __requires_lock_not_held(...) _IRQLINT_A("__requires_lock_not_held(" #__VA_ARGS__ ")")
#define __requires_no_locks_held _IRQLINT_A("__requires_no_locks_held")
#define __requires_shared_lock_held(...) _IRQLINT_A("__requires_shared_lock_held(" #__VA_ARGS__ ")")
#define __write_guarded_by(...) _IRQLINT_A("__write_guarded_by(" #__VA_ARGS__ ")")
