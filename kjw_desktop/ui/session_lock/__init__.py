# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hears from the system that it sleeps or that its session locks; one module for each system."""
